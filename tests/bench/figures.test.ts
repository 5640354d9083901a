import { describe, expect, test } from 'vitest'
import { changesSince, comparison, type BenchRun } from './compare.ts'
import { median, ratioOf, rowOf, spreadOf, verdictOf, type BenchFigure } from './figures.ts'

const FIGURE: BenchFigure = {
  name: 'sends',
  figure: 'send a postulate',
  beside: 'bare',
  value: 0.5,
  lowest: 0.45,
  highest: 0.55,
  target: { atLeast: 0.4 },
  better: 'more',
  note: '500 beside 1000',
}

describe('figures', () => {
  test('the median of an odd and an even number of rounds', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBe(0)
  })

  test('a spread goes from the least to the most', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ value: 2, lowest: 1, highest: 3 })
  })

  test('a ratio is made round by round, never of two medians', () => {
    const rounds = [
      { ours: 10, beside: 10 },
      { ours: 2, beside: 4 },
      { ours: 30, beside: 10 },
    ]
    expect(ratioOf(rounds)).toEqual({ value: 1, lowest: 0.5, highest: 3 })
  })

  test('a target is reached at its very edge', () => {
    expect(verdictOf({ value: 0.4, target: { atLeast: 0.4 } })).toBe('reached')
    expect(verdictOf({ value: 0.39, target: { atLeast: 0.4 } })).toBe('missed')
    expect(verdictOf({ value: 8, target: { atMost: 8 } })).toBe('reached')
    expect(verdictOf({ value: 8.01, target: { atMost: 8 } })).toBe('missed')
    expect(verdictOf({ value: 1, target: null })).toBe('–')
  })

  test('a row says figure, target, median, spread and verdict', () => {
    expect(rowOf(FIGURE)).toBe(
      '| send a postulate | bare | ≥ 0.4 | 0.50 | 0.45–0.55 | reached | 500 beside 1000 |',
    )
  })
})

describe('what changed', () => {
  const now = (change: Partial<BenchFigure>) => [{ ...FIGURE, ...change }]

  test('nothing where the spreads touch', () => {
    expect(changesSince([FIGURE], now({ value: 0.6, lowest: 0.55, highest: 0.7 }))).toEqual([])
    expect(changesSince([FIGURE], now({ value: 0.4, lowest: 0.3, highest: 0.45 }))).toEqual([])
  })

  test('more is better or worse, as the figure says', () => {
    const more = { value: 0.75, lowest: 0.7, highest: 0.8 }
    const changed = { name: 'sends', was: 0.5, is: 0.75, percent: 50 }
    expect(changesSince([FIGURE], now(more))).toEqual([{ ...changed, word: 'better' }])
    expect(changesSince([FIGURE], now({ ...more, better: 'less' }))).toEqual([
      { ...changed, word: 'worse' },
    ])
  })

  test('new figures, another machine and another size of run are said', () => {
    const run = { at: '', isFull: false, machine: 'a', figures: [FIGURE] } satisfies BenchRun
    expect(comparison(run, run)).toEqual(['nothing beyond the spread of the rounds'])
    const other = { ...run, isFull: true, machine: 'b', figures: [{ ...FIGURE, name: 'kept' }] }
    expect(comparison(run, other)).toEqual([
      'nothing beyond the spread of the rounds',
      'new: kept',
      'another machine: a → b; only ratios compare',
      'one of the two runs was the full one',
    ])
  })
})
