import { expect, test } from 'vitest'
import { changeKindOf } from './change-kind.ts'
import { termForm } from './forms.ts'

const base = { note: 'Powód.', revision: '1' }
const define = (everyday_words: string) =>
  termForm.safeParse({ intent: 'define', ...base, secondaryAreas: [], everyday_words })

test('everyday words are words, once each, however they are set apart', () => {
  expect(define(' hulajnoga,, rower;rower\n5G ').data).toMatchObject({
    everyday_words: 'hulajnoga rower 5G',
  })
  expect(define(' , ').data).toMatchObject({ everyday_words: null })
  for (const typed of ['hulajnoga, \u{1F6F4}', '... 123']) {
    expect(define(typed).error?.issues).toMatchObject([
      { path: ['everyday_words'], message: 'codebook.refusal.noWord' },
    ])
  }
})

test('a split without names and reason tells all of it at once, each at its field', () => {
  const split = termForm.safeParse({ intent: 'split', revision: '1', part1: 'Jedna' })
  expect(split.error?.issues.map(({ path, message }) => [path[0], message]).toSorted()).toEqual([
    ['note', 'codebook.refusal.noteMissing'],
    ['part2', 'codebook.refusal.partMissing'],
  ])
})

test('only other everyday words are no other definition', () => {
  const kind = 'defined' as const
  expect(changeKindOf({ kind, after: { everyday_words: 'rower' } })).toBe('reworded')
  expect(changeKindOf({ kind, after: { everyday_words: 'rower', examples: 'Tak.' } })).toBe(kind)
  expect(changeKindOf({ kind: 'renamed', after: { name_pl: 'Tak' } })).toBe('renamed')
})
