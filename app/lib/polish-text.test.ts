import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inflect } from './polish-inflection.ts'
import { analyzeForSearch, fold, ftsQuery, searchTerms, tokenize, tsQuery } from './polish-text.ts'

const sqlite = new Database(':memory:')
sqlite.exec(
  "CREATE VIRTUAL TABLE texts USING fts5(title, body, tokenize='unicode61 remove_diacritics 0')",
)

test('folding drops every Polish and Ukrainian accent, the crossed l too', () => {
  expect(fold('ZAŻÓŁĆ GĘŚLĄ JAŹŃ')).toBe('zazolc gesla jazn')
  expect(fold('Z\u0307o\u0301łc\u0301')).toBe('zolc')
  expect(fold('Київ – місто')).toBe('киів – місто')
})

test('folding is stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

test('tokens are folded words and numbers without stop words', () => {
  expect(tokenize('Proponuję, żeby na ul. Łódzkiej 12a posadzić 3 drzewa i się cieszyć!')).toEqual([
    'zeby',
    'ul',
    'lodzkiej',
    '12a',
    'posadzic',
    '3',
    'drzewa',
    'cieszyc',
  ])
  expect(tokenize('')).toEqual([])
  expect(tokenize('Co z tym?')).toEqual([])
})

test('the index gets two columns of tokens', () => {
  expect(analyzeForSearch('Ławki w parku', 'Proszę o ławki – bardzo!')).toEqual({
    title: 'lawki parku',
    body: 'lawki',
  })
})

test('a query becomes at most ten different terms', () => {
  expect(searchTerms('Ścieżka, ścieżka ROWEROWA w a 5')).toEqual(['sciezka', 'rowerowa', '5'])
  expect(searchTerms('aa bb cc dd ee ff gg hh ii jj kk ll')).toHaveLength(10)
  expect(searchTerms(`${'x'.repeat(199)} drzewo`)).toEqual(['x'.repeat(199)])
  expect(searchTerms('" OR 1=1 -- *')).toEqual(['or', '1'])
})

test.each([
  ['ławka', 'Nowe ławki przy alei', true],
  ['ławek', 'ławce brakuje oparcia', true],
  ['droga', 'remont drogi', true],
  ['drodze', 'Stan dróg jest zły', true],
  ['most', 'na moście', true],
  ['dziecko', 'zajęcia dla dzieci', true],
  ['pies', 'wybieg dla psów', true],
  ['mieszkaniec', 'mieszkańcy i mieszkanki', true],
  ['miasto', 'w mieście', true],
  ['oświetlenie', 'oświetleniem', true],
  ['fotowoltaika', 'instalacja fotowoltaiczna', true],
  ['dom', 'domy kultury', true],
  ['sciezki rowerowe', 'Ścieżka dla rowerzystów i trasa rowerowa', true],
  ['sciezki rowerowe', 'Ścieżka dydaktyczna', false],
  ['park', 'Parking przy szkole', false],
  ['park', 'Parki kieszonkowe', true],
  ['kosz', 'boisko do koszykówki', false],
  ['12', 'linia 112', false],
])('the query %j against %j: %s', (query, text, found) => {
  const { title } = analyzeForSearch(text, '')
  sqlite.prepare('DELETE FROM texts').run()
  sqlite.prepare('INSERT INTO texts VALUES (?, ?)').run(title, '')
  expect(matches(ftsQuery(searchTerms(query)))).toBe(found)
  expect(postgresWouldMatch(tsQuery(searchTerms(query)), title)).toBe(found)
})

test('without terms nothing is found and nothing breaks', () => {
  sqlite.prepare('INSERT INTO texts VALUES (?, ?)').run('park', '')
  expect(matches(ftsQuery([]))).toBe(false)
  expect(tsQuery([])).toBe('')
})

test('terms with anything but letters and digits never reach a query', () => {
  expect(ftsQuery(['a"b', 'x*', "o'x", 'NEAR(a', ''])).toBe('""')
  expect(tsQuery(["o'x", 'a:*', 'a & b', '\\'])).toBe('')
})

test('ten long words stay a small query that SQLite accepts', () => {
  const terms = Array.from({ length: 10 }, (_, i) => `wod${'abcdefghij'[i]}k`)
  expect(ftsQuery(terms).length).toBeLessThan(20_000)
  expect(() => matches(ftsQuery(terms))).not.toThrow()
})

test('a word has a bounded number of forms, the word itself among them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,15}$/), (word) => {
      const forms = inflect(word)
      expect(forms.length).toBeLessThanOrEqual(150)
      expect(forms).toContainEqual({ text: word, prefix: false })
    }),
  )
})

test('any text makes a query that both databases accept', () => {
  const operators = fc.constantFrom(
    '"',
    "'",
    '*',
    '(',
    ')',
    'AND',
    'OR',
    'NOT',
    'NEAR',
    ':',
    '^',
    '-',
    '+',
    '&',
    '|',
    '!',
    '<->',
    '\\',
    '\0',
    'łąka',
    'e\u0301',
    ' ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(operators, { maxLength: 60 }).map((parts) => parts.join('')),
  )
  const form = `'[\\p{L}\\p{N}]+'(?::\\*)?`
  const group = `\\(${form}(?: \\| ${form})*\\)`
  const tsSyntax = new RegExp(`^(?:${group}(?: & ${group})*)?$`, 'u')
  fc.assert(
    fc.property(text, (query) => {
      const terms = searchTerms(query)
      expect(terms.length).toBeLessThanOrEqual(10)
      expect(() => matches(ftsQuery(terms))).not.toThrow()
      expect(tsQuery(terms)).toMatch(tsSyntax)
    }),
    { numRuns: 2000 },
  )
})

function matches(query: string): boolean {
  return sqlite.prepare('SELECT rowid FROM texts WHERE texts MATCH ?').get(query) !== undefined
}

/** The meaning of the syntax `tsQuery` writes, without a server. */
function postgresWouldMatch(query: string, title: string): boolean {
  const words = title.split(' ')
  return query.split(' & ').every((group) =>
    group
      .slice(1, -1)
      .split(' | ')
      .some((form) => {
        const text = form.split("'")[1] ?? ''
        return words.some((word) => (form.endsWith(':*') ? word.startsWith(text) : word === text))
      }),
  )
}
