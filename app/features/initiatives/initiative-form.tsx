import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Half, SendRow } from '../../ui/columns.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import type { Unit } from '../frame/units.server.ts'
import { PostedField } from '../forms/posted-field.tsx'
import { FundingFields } from './funding-fields.tsx'
import { KINDS, STATES } from './initiative.ts'
import type { InitiativeValues } from './initiative-values.ts'
import { PurposeFields } from './purpose-fields.tsx'

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
      <PurposeFields values={values} codebook={codebook} posted={posted} />
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
      <FundingFields values={values} posted={posted} />
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
