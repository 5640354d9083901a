import type { Agreement } from '../../lib/agreement.ts'
import type { Measured, RoundAgreement } from './round-agreement.ts'

/** One line of the results: the main area, all terms together, or one term. */
export type ResultLine = {
  what: 'main' | 'pooled' | 'term'
  name: string
  n: number
  observed: number | null
  kappa: Agreement
  alpha: Agreement
  counts: { both: number; onlyFirst: number; onlySecond: number; neither: number } | null
}

type Words = { main: string; pooled: string; nameOf(termId: number): string }

/** The same lines for the page and for the files. */
export function resultLines(agreement: RoundAgreement, words: Words): ResultLine[] {
  const line = (what: ResultLine['what'], name: string, measured: Measured): ResultLine => ({
    what,
    name,
    n: measured.kappa.n,
    observed: measured.kappa.observed,
    kappa: measured.kappa,
    alpha: measured.alpha,
    counts: null,
  })
  return [
    ...(agreement.main ? [line('main', words.main, agreement.main)] : []),
    line('pooled', words.pooled, agreement.pooled),
    ...agreement.terms.map((term) => ({
      ...line('term', words.nameOf(term.termId), term),
      counts: {
        both: term.both,
        onlyFirst: term.onlyFirst,
        onlySecond: term.onlySecond,
        neither: term.neither,
      },
    })),
  ]
}

/** Three places, as in the works that the measures come from; the page shows the same. */
function roundedValue(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(3))
}

/** A line as a row of a file: the same numbers as on the page. */
export function resultRecords(lines: readonly ResultLine[]) {
  return lines.map((line) => ({
    what: line.what,
    name: line.name,
    n: line.n,
    observed: roundedValue(line.observed),
    kappa: roundedValue(line.kappa.value),
    alpha: roundedValue(line.alpha.value),
    not_computed_because: line.kappa.why ?? line.alpha.why,
    both: line.counts?.both ?? null,
    only_first: line.counts?.onlyFirst ?? null,
    only_second: line.counts?.onlySecond ?? null,
    neither: line.counts?.neither ?? null,
  }))
}
