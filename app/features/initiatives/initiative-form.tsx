import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedList, type PostedForm } from '../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Half, SendRow } from '../../ui/columns.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import type { Unit } from '../frame/units.server.ts'
import { PostedField } from '../forms/posted-field.tsx'
import { KINDS, STATES } from './initiative.ts'
import type { InitiativeValues } from './initiative-values.ts'

type Props = {
  values: InitiativeValues
  /** Undefined for a new one. */
  revision?: number
  isPublic: boolean
  codebook: Codebook
  units: readonly Unit[]
  posted: PostedForm
  cancelHref: string
}

/** What an initiative is. Once it is public each change asks for a note that everybody reads. */
export function InitiativeForm(props: Props) {
  const { values, revision, isPublic, codebook, units, posted, cancelHref } = props
  const t = useTranslations('initiatives')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const field = { form: 'initiative', posted }
  return (
    <form method="post" className="sform flow" noValidate>
      {/* Always that of the page: who saves again after a conflict has seen what changed. */}
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      <PostedField
        {...field}
        name="title"
        label={t('field.title')}
        value={values.title}
        lang="pl"
      />
      <PostedField
        {...field}
        name="summary"
        label={t('field.summary')}
        hint={t('hint.summary')}
        value={values.summary}
        rows={4}
        lang="pl"
      />
      <Half>
        <PostedField
          {...field}
          name="kind"
          label={t('field.kind')}
          value={values.kind}
          choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <PostedField
          {...field}
          name="state"
          label={t('field.state')}
          value={values.state}
          choices={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        />
      </Half>
      <PostedField
        {...field}
        name="ownerUnitId"
        label={t('field.ownerUnitId')}
        hint={t('hint.ownerUnitId')}
        value={values.ownerUnitId}
        choices={[
          { value: '', label: t('noUnit') },
          ...units.map((unit) => ({ value: String(unit.id), label: unit.name })),
        ]}
      />
      <Half>
        <PostedField
          {...field}
          name="startsOn"
          label={t('field.startsOn')}
          hint={t('hint.date')}
          value={values.startsOn}
          optional
        />
        <PostedField
          {...field}
          name="endsOn"
          label={t('field.endsOn')}
          hint={t('hint.date')}
          value={values.endsOn}
          optional
        />
      </Half>
      <CheckboxGroup
        id="initiative-areaIds"
        name="areaIds"
        legend={t('field.areaIds')}
        error={errorText(postedError(posted, 'areaIds'))}
        look="plain"
        choices={codebook.areas.map((area) => ({ value: String(area.id), label: area.name }))}
        defaultValues={postedList(posted, 'areaIds') ?? values.termIds}
      />
      <CheckboxGroup
        id="initiative-goalIds"
        name="goalIds"
        legend={t('field.goalIds')}
        look="plain"
        choices={codebook.goalSets
          .flatMap((set) => set.goals.flatMap((goal) => [goal, ...goal.children]))
          .map((goal) => ({ value: String(goal.id), label: `${goal.code} ${goal.name}` }))}
        defaultValues={postedList(posted, 'goalIds') ?? values.termIds}
      />
      <PostedField
        {...field}
        name="partners"
        label={t('field.partners')}
        hint={t('hint.partners')}
        value={values.partners}
        rows={3}
        lang="pl"
        optional
      />
      <Half>
        <PostedField
          {...field}
          name="fundingTotal"
          label={t('field.fundingTotal')}
          hint={t('hint.fundingTotal')}
          value={values.fundingTotal}
          input={{ inputMode: 'decimal' }}
          optional
        />
        <PostedField
          {...field}
          name="cofinancingPercent"
          label={t('field.cofinancingPercent')}
          hint={t('hint.cofinancingPercent')}
          value={values.cofinancingPercent}
          input={{ inputMode: 'decimal' }}
          optional
        />
      </Half>
      <PostedField
        {...field}
        name="funder"
        label={t('field.funder')}
        hint={t('hint.funder')}
        value={values.funder}
        lang="pl"
        optional
      />
      <PostedField
        {...field}
        name="result"
        label={t('field.result')}
        hint={t('hint.result')}
        value={values.result}
        rows={4}
        lang="pl"
        optional
      />
      <PostedField
        {...field}
        name="sourceUrl"
        label={t('field.sourceUrl')}
        value={values.sourceUrl}
        input={{ type: 'url' }}
        optional
      />
      {isPublic ? (
        <PostedField
          {...field}
          name="note"
          label={t('field.note')}
          hint={t('hint.note')}
          rows={3}
          lang="pl"
        />
      ) : null}
      <SendRow>
        <Button name="intent" value="save" icon="save">
          {revision === undefined ? t('create') : common('save')}
        </Button>
        {revision === undefined ? (
          <ButtonLink variant="ghost" href={cancelHref}>
            {common('cancel')}
          </ButtonLink>
        ) : null}
      </SendRow>
    </form>
  )
}
