import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { useTranslations } from '../../i18n/page-context.tsx'
import type { VocabularyKind } from '#db/schema.ts'
import type { RoundTerm } from './round-terms.server.ts'

type RoundFieldsProps = {
  id: string
  vocabulary: { kind: VocabularyKind; name: string }
  terms: readonly RoundTerm[]
  mainId?: string
  termIds: readonly string[]
  mainError?: string
}

/** Chooses terms of one vocabulary: of areas the main one and others, else as many as fit. */
export function RoundFields(props: RoundFieldsProps) {
  const { id, vocabulary, terms, mainId, termIds, mainError } = props
  const t = useTranslations('coding.coding')
  const choices = terms.map((term) => ({ value: String(term.id), label: term.name }))
  return (
    <>
      {vocabulary.kind === 'area' ? (
        <RadioGroup
          id={`${id}-mainId`}
          name="mainId"
          legend={t('main')}
          error={mainError}
          choices={choices}
          defaultValue={mainId}
          look="plain"
        />
      ) : null}
      <CheckboxGroup
        id={`${id}-termIds`}
        name="termIds"
        legend={
          vocabulary.kind === 'area' ? t('others') : t('terms', { vocabulary: vocabulary.name })
        }
        choices={choices}
        defaultValues={termIds}
        look="plain"
      />
    </>
  )
}
