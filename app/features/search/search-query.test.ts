import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadLexicon } from '../language/lexicon.server.ts'
import { editDistance } from './edit-distance.ts'
import { nearestForm } from './nearest-word.ts'
import { excerptAround, markHits } from './mark-hits.ts'
import { engineQuery, readQuery } from './search-query.ts'

const lexicon = await loadLexicon()
const sqlite = new Database(':memory:')
sqlite.exec(
  "CREATE VIRTUAL TABLE texts USING fts5(title, body, tokenize='unicode61 remove_diacritics 0')",
)

test('a known word is looked for by its lemmas, an unknown one by its beginning, a number as it is', () => {
  expect(engineQuery(readQuery('Ścieżek w smartfonie 12', lexicon).words)).toEqual({
    fts: '("sciezek" OR "sciezka") AND ("smartfo"*) AND ("12")',
    ts: "('sciezek' | 'sciezka') & ('smartfo':*) & ('12')",
  })
})

test('at most ten words, and what was left out is said', () => {
  const many = readQuery('aa bb cc dd ee ff gg hh ii jj kk ll', lexicon)
  expect([many.words.length, many.isCut]).toEqual([10, true])
  expect(readQuery('się 🚲 i', lexicon)).toEqual({ words: [], isCut: false })
  expect(engineQuery([])).toBeNull()
})

test('any text makes a query that both databases accept', () => {
  const signs = `" ' * ( ) AND OR NOT NEAR : ^ - & | ! <-> \\ \0 łąka e\u0301`.split(' ')
  const operators = fc.constantFrom(...signs, ' ')
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(operators, { maxLength: 60 }).map((parts) => parts.join('')),
  )
  const form = `'[\\p{L}\\p{N}]+'(?::\\*)?`
  const group = `\\(${form}(?: \\| ${form})*\\)`
  const syntax = new RegExp(`^${group}(?: & ${group})*$`, 'u')
  const find = sqlite.prepare('SELECT rowid FROM texts WHERE texts MATCH ?')
  fc.assert(
    fc.property(text, (typed) => {
      const query = engineQuery(readQuery(typed, lexicon).words)
      if (!query) return
      expect(() => find.get(query.fts)).not.toThrow()
      expect(query.ts).toMatch(syntax)
    }),
    { numRuns: 150 },
  )
})

test('letters apart: one left out, added, changed or swapped with its neighbour', () => {
  expect(editDistance('rower', 'rwoer', 2)).toBe(1)
  expect(editDistance('rower', 'rowery', 2)).toBe(1)
  expect(editDistance('rower', 'tower', 2)).toBe(1)
  expect(editDistance('rower', 'tramwaj', 2)).toBeNull()
  const forms = new Map([
    ['lawka', 3],
    ['lawki', 9],
    ['lampa', 50],
  ])
  expect(nearestForm('lawkk', forms, 1)).toBe('lawki')
  expect(nearestForm('szkola', forms, 1)).toBeNull()
})

test('words found are marked in any form, and the excerpt begins near the first', () => {
  const { words } = readQuery('lawka', lexicon)
  expect(markHits('Ławki i stoły przy ławce.', words, lexicon)).toEqual([
    { text: 'Ławki', isHit: true },
    { text: ' i stoły przy ', isHit: false },
    { text: 'ławce', isHit: true },
    { text: '.', isHit: false },
  ])
  const long = `${'Dużo innych słów stoi na początku. '.repeat(20)}Tu jest ławka. ${'Koniec. '.repeat(60)}`
  const excerpt = excerptAround(long, words, lexicon)
  const line = excerpt.map((piece) => piece.text).join('')
  expect(line.startsWith('…') && line.endsWith('…')).toBe(true)
  expect(excerpt.filter((piece) => piece.isHit).map((piece) => piece.text)).toEqual(['ławka'])
})
