import { useTranslations } from '../../i18n/page-context.tsx'
import { CheckboxGroup, RadioGroup, type Choice } from '../../ui/choices.tsx'
import { Check } from '../../ui/check.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { iconNames } from '../../ui/icons.ts'
import { Meanings } from '../codebook/meanings.tsx'
import type { Codebook, GoalSet, Term } from '../frame/codebook.server.ts'
import type { RetiredTag } from './retired-tags.ts'

/** What the fields hold: of a choice (`fieldValuesOf`) or as they were posted. */
export type TagFieldValues = {
  mainAreaId?: string
  areaIds: readonly string[]
  goalIds: readonly string[]
  themeIds: readonly string[]
  keywords: string
}

export type TagFieldsProps = {
  /** Begins the ids of all fields, so that a page may hold two forms of tags. */
  id: string
  codebook: Codebook
  values: TagFieldValues
  /** Sentences, ready to show. */
  errors?: { mainAreaId?: string; keywords?: string }
  /** A single case must have its main area; in a list of many it may stay as it is. */
  mainArea?: 'required' | 'kept'
  /** Tags given under terms that are offered no more; ticked until somebody takes them off. */
  retired?: readonly RetiredTag[]
}

/** Chooses areas, goals, themes and keywords; the names of the fields are those of `tagFormShape`. */
export function TagFields(props: TagFieldsProps) {
  const { id, codebook, values, errors, mainArea = 'required', retired = [] } = props
  const t = useTranslations('tagging')
  const areas = codebook.areas.map(areaChoice)
  const kept = { value: '', label: t('mainAreaKept') }
  return (
    <>
      <RadioGroup
        id={`${id}-mainAreaId`}
        name="mainAreaId"
        className="tagfields__main"
        legend={t('mainArea')}
        error={errors?.mainAreaId}
        choices={mainArea === 'kept' ? [kept, ...areas] : areas}
        defaultValue={values.mainAreaId ?? (mainArea === 'kept' ? '' : undefined)}
        look="plain"
      />
      <Meanings terms={codebook.areas} />
      <Disclosure
        summary={<Chosen label={t('otherAreas')} count={values.areaIds.length} />}
        icon="layers"
      >
        <CheckboxGroup
          id={`${id}-areaIds`}
          name="areaIds"
          legend={t('otherAreas')}
          legendHidden
          choices={areas}
          defaultValues={values.areaIds}
          look="plain"
        />
      </Disclosure>
      <Disclosure
        summary={<Chosen label={t('goals')} count={values.goalIds.length} />}
        icon="target"
      >
        {codebook.goalSets.map((set) => (
          <GoalBranch key={set.id} id={`${id}-goals-${set.id}`} set={set} chosen={values.goalIds} />
        ))}
        <Meanings
          terms={codebook.goalSets
            .filter((set) => set.state === 'active')
            .flatMap((set) => set.goals.flatMap((goal) => [goal, ...goal.children]))}
        />
      </Disclosure>
      <Disclosure
        summary={<Chosen label={t('themes')} count={values.themeIds.length} />}
        icon="chart-no-axes-column-increasing"
      >
        <CheckboxGroup
          id={`${id}-themeIds`}
          name="themeIds"
          legend={t('themes')}
          legendHidden
          choices={codebook.themes.map((theme) => ({ value: String(theme.id), label: theme.name }))}
          defaultValues={values.themeIds}
          look="plain"
        />
        <Meanings terms={codebook.themes} />
      </Disclosure>
      {retired.length > 0 ? (
        <fieldset className="field" id={`${id}-retired`}>
          <legend className="lbl">{t('retired')}</legend>
          {retired.map((tag) => (
            <Check
              key={tag.termId}
              name={tag.field}
              value={tag.termId}
              defaultChecked={values[tag.field].includes(String(tag.termId))}
              label={tag.name}
            />
          ))}
        </fieldset>
      ) : null}
      <Field
        id={`${id}-keywords`}
        label={t('keywords')}
        hint={t('keywordsHint')}
        error={errors?.keywords}
      >
        <TextInput name="keywords" defaultValue={values.keywords} autoComplete="off" />
      </Field>
    </>
  )
}

function Chosen({ label, count }: { label: string; count: number }) {
  const t = useTranslations('tagging')
  return (
    <>
      {label}
      {count > 0 ? <b className="tagfields__n">{t('chosen', { count })}</b> : null}
    </>
  )
}

function areaChoice(area: Term): Choice {
  const icon = iconNames.find((name) => name === area.icon)
  return { value: String(area.id), label: area.name, icon, area: area.code }
}

/** Strategic goals with their operational goals below them. */
function GoalBranch({ id, set, chosen }: { id: string; set: GoalSet; chosen: readonly string[] }) {
  if (set.state !== 'active' || set.goals.length === 0) return null
  const check = (goal: Term) => (
    <Check
      name="goalIds"
      value={goal.id}
      defaultChecked={chosen.includes(String(goal.id))}
      label={`${goal.code} ${goal.name}`}
    />
  )
  return (
    <fieldset className="field" id={id}>
      <legend className="lbl">{set.name}</legend>
      <ul className="goaltree">
        {set.goals.map((goal) => (
          <li key={goal.id}>
            {check(goal)}
            <ul>
              {goal.children.map((child) => (
                <li key={child.id}>{check(child)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
