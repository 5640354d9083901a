import { expect, test } from 'vitest'
import { readPiece, splitLetter, splitPiece } from './split-letter.ts'

const LETTER = `Szanowni Państwo,

w imieniu stowarzyszenia zgłaszamy uwagi:

1. Do pkt 2.3.4: brakuje placów zabaw.
   Prosimy o dopisanie.
Uzasadnienie: na Herbach nie ma żadnego.
2) W rozdziale 3 proszę zmienić liczby.
Proponowane brzmienie: Miasto sadzi dwa tysiące drzew.
w każdym roku
3. „Komunikacja autobusowa dowozi do pracy” to nieprawda.

Z poważaniem
Jan Kowalski`

test('numbered points are remarks; greeting and ending are in none', () => {
  const pieces = splitLetter(LETTER, 100)
  expect(pieces).toEqual([
    {
      part: 'pkt 2.3.4',
      wording: '',
      body: 'Do pkt 2.3.4: brakuje placów zabaw.\n   Prosimy o dopisanie.',
      proposal: '',
      justification: 'na Herbach nie ma żadnego.',
    },
    {
      part: 'rozdziale 3',
      wording: '',
      body: 'W rozdziale 3 proszę zmienić liczby.',
      proposal: 'Miasto sadzi dwa tysiące drzew.\nw każdym roku',
      justification: '',
    },
    {
      part: '',
      wording: 'Komunikacja autobusowa dowozi do pracy',
      body: '„Komunikacja autobusowa dowozi do pracy” to nieprawda.',
      proposal: '',
      justification: '',
    },
  ])
})

test('without points paragraphs are, and a letter in one piece is one remark', () => {
  const two = splitLetter('Dzień dobry,\n\nPierwsza sprawa.\n\nDruga\nsprawa.\n\nPozdrawiam', 100)
  expect(two.map((piece) => piece.body)).toEqual(['Pierwsza sprawa.', 'Druga\nsprawa.'])
  expect(splitLetter('Jedna uwaga, pkt 3.', 100)).toHaveLength(1)
  expect(splitLetter('Z poważaniem', 100)).toHaveLength(1)
})

test('a number that does not go on counting is no point', () => {
  expect(splitLetter('1. Pierwsza\n7. nadal pierwsza\n2. Druga', 100).map((p) => p.body)).toEqual([
    'Pierwsza\n7. nadal pierwsza',
    'Druga',
  ])
})

test('more points than fit stay together in the last', () => {
  const letter = Array.from({ length: 12 }, (_, i) => `${i + 1}. Uwaga numer ${i + 1}`).join('\n')
  const pieces = splitLetter(letter, 10)
  expect(pieces).toHaveLength(10)
  expect(pieces[9]?.body).toContain('Uwaga numer 12')
})

test('a piece is cut at lines of dashes before anything else, and nothing falls out', () => {
  const cut = splitPiece('Jedno\n\ndrugie\n---\ntrzecie')
  expect(cut.map((piece) => piece.body)).toEqual(['Jedno\n\ndrugie', 'trzecie'])
  expect(splitPiece('Wstęp\n1. a b\n2. c d').map((piece) => piece.body)).toEqual([
    'Wstęp',
    'a b',
    'c d',
  ])
})

test('labels of forms lead to their fields', () => {
  expect(
    readPiece(
      'Rozdział/punkt: 2.3\nJest: stary zapis\nPowinno być: nowy zapis\nUzasadnienie: bo tak',
    ),
  ).toEqual({
    part: '2.3',
    wording: 'stary zapis',
    body: '',
    proposal: 'nowy zapis',
    justification: 'bo tak',
  })
})

test('a number at the beginning says what the remark is about; a date or an amount does not', () => {
  for (const text of [
    'Do 3.1.2: brak.',
    'ad 3.1.2 brak',
    'Ad. 3.1.2 – brak',
    '3.1.2. Brak',
    '3.1.2\nBrak',
  ]) {
    expect(readPiece(text).part, text).toBe('3.1.2')
    expect(readPiece(text).body, text).toBe(text)
  }
  expect(readPiece('Do 3: brak').part).toBe('3')
  for (const text of [
    '12.03.2026 napisano',
    'Do 3 maja',
    '2.5 mln zł to mało',
    'Do 12.03.2026: brak',
  ]) {
    expect(readPiece(text).part, text).toBe('')
  }
  const twice = splitLetter('ad 1.1 Pierwsza\n\nad 2.1 Druga', 100)
  expect(twice.map((piece) => piece.part)).toEqual(['1.1', '2.1'])
})
