import { expect, test } from 'vitest'
import { roundAgreement } from './round-agreement.ts'

const judged = (mainId: number | null, ...termIds: number[]) => ({ mainId, termIds })

test('terms are compared as yes or no, the main area as one of several, what is missing not at all', () => {
  const result = roundAgreement(
    [
      { first: judged(1, 2), second: judged(1, 2) },
      { first: judged(1), second: judged(2) },
      { first: judged(2), second: judged(2) },
      { first: judged(3), second: null },
    ],
    true,
  )
  expect(result).toMatchObject({ n: 3, same: 2 })
  expect(result.main?.kappa).toMatchObject({ n: 3, observed: 2 / 3 })
  expect(result.main?.kappa.value).toBeCloseTo((2 / 3 - 4 / 9) / (1 - 4 / 9), 12)
  // Term 3 stands only in what nobody judged a second time.
  expect(result.terms.map((term) => term.termId)).toEqual([1, 2])
  expect(result.terms[1]).toMatchObject({ both: 2, onlyFirst: 0, onlySecond: 1, neither: 0 })
  expect(result.pooled.kappa.n).toBe(6)
})

test('nothing judged gives reasons and no numbers', () => {
  const { main, pooled } = roundAgreement([{ first: judged(1), second: null }], true)
  expect(main?.kappa.why).toBe('nobodyOverlaps')
  expect(pooled.alpha.why).toBe('nobodyOverlaps')
})
