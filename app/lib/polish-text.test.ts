import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inflect } from './polish-inflection.ts'
import { fold, searchTerms, tokenize } from './polish-text.ts'

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

test('a query becomes at most ten different terms', () => {
  expect(searchTerms('Ścieżka, ścieżka ROWEROWA w a 5')).toEqual(['sciezka', 'rowerowa', '5'])
  expect(searchTerms('aa bb cc dd ee ff gg hh ii jj kk ll')).toHaveLength(10)
  expect(searchTerms(`${'x'.repeat(199)} drzewo`)).toEqual(['x'.repeat(199)])
  expect(searchTerms('" OR 1=1 -- *')).toEqual(['or', '1'])
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
