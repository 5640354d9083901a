import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../block.ts'
import { fromMarkup, toMarkup } from './markup.ts'

const again = (spans: Span[] | null, text = '') =>
  fromMarkup(toMarkup({ kind: 'paragraph', text, spans }))

test('bold, italic, links and signs of footnotes', () => {
  const typed = 'Zwykły, **gruby**, *pochyły*, [link](https://example.pl/a) i przypis[^2].'
  const { text, spans } = fromMarkup(typed)
  expect(text).toBe('Zwykły, gruby, pochyły, link i przypis.')
  expect(spans).toEqual([
    { text: 'Zwykły, ' },
    { text: 'gruby', bold: true },
    { text: ', ' },
    { text: 'pochyły', italic: true },
    { text: ', ' },
    { text: 'link', href: 'https://example.pl/a' },
    { text: ' i przypis', note: '2' },
    { text: '.' },
  ])
  expect(again(spans)).toEqual({ text, spans })
})

test('nothing else is markup', () => {
  for (const text of [
    '# nie nagłówek',
    '- nie lista',
    '1. nie lista',
    '> 5 m',
    '<b>nie</b>',
    '`x`',
    '---',
    '&amp;',
  ]) {
    expect(fromMarkup(text)).toEqual({ text, spans: null })
  }
})

test('an unsafe address leaves only its words', () => {
  expect(fromMarkup('[klik](javascript:alert(1))').spans).toBeNull()
})

test('signs that mean something are given back as they stand', () => {
  for (const text of [
    'a * b * c',
    '[x] i [y](z)',
    'przypis [^1] i [^a]',
    String.raw`C:\dane\*`,
    'snake_case_name',
    'wiersz\ndrugi',
  ]) {
    expect(again(null, text)).toEqual({ text, spans: null })
  }
})

test('a plain text survives the field, whatever it holds', () => {
  const line = fc.string({ unit: fc.constantFrom(...'aB ż1.,*_[]()\\^#->&<`!„”~') })
  fc.assert(
    fc.property(line, (text) => {
      // Blanks between words are one in the field of a browser too.
      const plain = text.replaceAll(/\s+/g, ' ').trim()
      expect(again(null, plain)).toEqual({ text: plain, spans: null })
    }),
  )
})
