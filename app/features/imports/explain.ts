import type { Translate } from '../../i18n/catalog.server.ts'
import type { RowOutcome } from './outcome.ts'
import type { RowHint, RowProblem } from './problems.ts'

/** Everything there is to say about a row, in sentences. */
export function explainOutcome(t: Translate, outcome: RowOutcome): string[] {
  const sentences: string[] = []
  if (outcome.problem) sentences.push(explainProblem(t, outcome.problem))
  if (outcome.outcome === 'different') {
    sentences.push(t('importing.different', { reference: outcome.reference ?? '' }))
  }
  return [...sentences, ...outcome.hints.map((hint) => explainHint(t, hint))]
}

function explainProblem(t: Translate, problem: RowProblem): string {
  switch (problem.code) {
    case 'wrongCells':
    case 'badDate':
    case 'futureDate':
    case 'idTwice': {
      const { code, ...values } = problem
      return t(`importing.problem.${code}`, values)
    }
    case 'notText':
    case 'unreadable':
      return t(`importing.problem.${problem.code}`, {
        field: t(`importing.field.${problem.field}`),
      })
    case 'tooLong':
      return t('importing.problem.tooLong', {
        field: t(`importing.field.${problem.field}`),
        max: problem.max,
        length: problem.length,
      })
    default:
      return t(`importing.problem.${problem.code}`)
  }
}

function explainHint(t: Translate, hint: RowHint): string {
  switch (hint.code) {
    case 'titleFromText':
    case 'textFromOther':
    case 'late':
    case 'dateIsToday':
    case 'dateIsDefault':
      return t(`importing.hint.${hint.code}`)
    case 'sameAsLine':
      return t('importing.hint.sameAsLine', { line: hint.line })
    default:
      return t(`importing.hint.${hint.code}`, { value: hint.value })
  }
}
