import { Kbd } from '../../ui/kbd.tsx'
import { Meanings } from '../codebook/meanings.tsx'
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
  /** The first nine choices can be chosen by their digit. */
  hasKeys?: boolean
}

const DIGITS = 9

/** The id of the sign that shows which digit chooses. */
export function keyOfChoice(digit: number | string): string {
  return `choice-key-${digit}`
}

/** Chooses terms of one vocabulary: of areas the main one and others, else as many as fit. */
export function RoundFields(props: RoundFieldsProps) {
  const { id, vocabulary, terms, mainId, termIds, mainError, hasKeys = false } = props
  const t = useTranslations('coding.coding')
  const choices = terms.map((term) => ({ value: String(term.id), label: term.name }))
  const keyed = choices.map((choice, index) =>
    hasKeys && index < DIGITS
      ? {
          ...choice,
          end: (
            <span id={keyOfChoice(index + 1)}>
              <Kbd>{index + 1}</Kbd>
            </span>
          ),
        }
      : choice,
  )
  const isArea = vocabulary.kind === 'area'
  return (
    <>
      {isArea ? (
        <RadioGroup
          id={`${id}-mainId`}
          name="mainId"
          legend={t('main')}
          error={mainError}
          choices={keyed}
          defaultValue={mainId}
          look="plain"
        />
      ) : null}
      <CheckboxGroup
        id={`${id}-termIds`}
        name="termIds"
        legend={isArea ? t('others') : t('terms', { vocabulary: vocabulary.name })}
        choices={isArea ? choices : keyed}
        defaultValues={termIds}
        look="plain"
      />
      <Meanings terms={terms.map((term) => ({ ...term, code: '' }))} />
    </>
  )
}
