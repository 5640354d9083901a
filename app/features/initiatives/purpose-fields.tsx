import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedList, type PostedForm } from '../../lib/posted-form.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import type { InitiativeValues } from './initiative-values.ts'

type PurposeFieldsProps = { values: InitiativeValues; codebook: Codebook; posted: PostedForm }

/** Which areas and goals it serves. */
export function PurposeFields({ values, codebook, posted }: PurposeFieldsProps) {
  const t = useTranslations('initiatives')
  const errorText = useErrorText()
  return (
    <>
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
    </>
  )
}
