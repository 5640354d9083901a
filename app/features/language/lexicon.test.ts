import { expect, test } from 'vitest'
import { fold } from '../../lib/polish-text.ts'
import { lemmasOf, p5Of, wordsOf } from './analyse.ts'
import { loadLexicon } from './lexicon.server.ts'

const lexicon = await loadLexicon()

test.each([
  ['ścieżka', 'ścieżek ścieżce ścieżkami ścieżką'],
  ['ławka', 'ławek ławce ławką'],
  ['droga', 'drodze dróg drogami'],
  ['most', 'moście mostów'],
  ['pies', 'psów psami psem'],
  ['mieszkaniec', 'mieszkańcy mieszkańców mieszkańcami'],
  ['miasto', 'mieście miast'],
  ['rowerowy', 'rowerowej rowerowych rowerowe'],
  ['bezpieczny', 'niebezpiecznych niebezpieczne'],
])('%s is found from its forms, with and without accents', (lemma, forms) => {
  for (const form of forms.split(' ')) {
    expect([form, lexicon.lemmas(fold(form))]).toEqual([
      form,
      expect.arrayContaining([fold(lemma)]),
    ])
  }
})

test('the condition of an ending is checked on the spelling with accents', () => {
  expect(lexicon.lemmas('dloniom')).toContain('dlon')
  expect(lexicon.lemmas('gesiami')).toContain('ges')
  expect(lexicon.lemmas('parking')).toEqual(['parking'])
  expect(lexicon.lemmas('park')).toEqual(['park'])
})

test('what no Polish word is has no lemmas', () => {
  for (const word of ['fotowoltaika', 'xqzt', '12', '', 'київ', 'a'.repeat(500)]) {
    expect([word, lexicon.lemmas(word)]).toEqual([word, []])
  }
})

test('words keep their places, also in decomposed text and beside emoji', () => {
  const text = 'Proszę o 🚲 s\u0301cieżkę i 2 ławki!'
  const words = wordsOf(text, lexicon)
  expect(words.map((word) => text.slice(word.start, word.end))).toEqual([
    's\u0301cieżkę',
    '2',
    'ławki',
  ])
  expect(words.map((word) => word.lemmas)).toEqual([['sciezka'], ['2'], ['lawka']])
})

test('lemmas and beginnings of a text, in its order', () => {
  expect(lemmasOf('Smartfon na ławce', lexicon)).toEqual(['smartfon', 'lawka'])
  expect(p5Of('Oświetlenie i ławki przy ul. Łódzkiej')).toEqual(['oswie', 'lawki', 'ul', 'lodzk'])
})
