import { useTranslations } from '../../i18n/page-context.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import type { Codebook } from '../frame/codebook.server.ts'

type UntagFieldsProps = {
  id: string
  codebook: Codebook
  chosen: readonly string[]
  keywords: string
  errors?: { removeTermIds?: string; removeKeywords?: string }
}

/** Chooses what is taken off; the names of the fields are those of `tagChangeShape`. */
export function UntagFields({ id, codebook, chosen, keywords, errors }: UntagFieldsProps) {
  const t = useTranslations('coding.change')
  const tagging = useTranslations('tagging')
  const goals = codebook.goalSets
    .filter((set) => set.state === 'active')
    .flatMap((set) => set.goals.flatMap((goal) => [goal, ...goal.children]))
  const groups = [
    { key: 'areas', legend: t('areas'), terms: codebook.areas },
    { key: 'goals', legend: tagging('goals'), terms: goals },
    { key: 'themes', legend: tagging('themes'), terms: codebook.themes },
  ]
  return (
    <>
      {groups.map(({ key, legend, terms }, index) => (
        <CheckboxGroup
          key={key}
          id={index === 0 ? `${id}-removeTermIds` : `${id}-remove-${key}`}
          name="removeTermIds"
          legend={legend}
          error={index === 0 ? errors?.removeTermIds : undefined}
          choices={terms.map((term) => ({
            value: String(term.id),
            label: key === 'goals' ? `${term.code} ${term.name}` : term.name,
          }))}
          defaultValues={chosen}
          look="plain"
        />
      ))}
      <Field
        id={`${id}-removeKeywords`}
        label={tagging('keywords')}
        hint={tagging('keywordsHint')}
        error={errors?.removeKeywords}
      >
        <TextInput name="removeKeywords" defaultValue={keywords} autoComplete="off" />
      </Field>
    </>
  )
}
