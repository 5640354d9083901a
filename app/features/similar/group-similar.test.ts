import { expect, test } from 'vitest'
import { groupSimilar, type Grouped } from './group-similar.ts'
import { placeKey } from './place-words.ts'

const LETTER =
  'Popieram budowę ciągłej drogi dla rowerów wzdłuż całej trasy, bo dziś trzeba zsiadać na każdym skrzyżowaniu. Proszę wpisać do strategii, że nowe i remontowane ulice dostaną drogę dla rowerów.'

function texts(given: readonly (string | [string, string])[]): Grouped[] {
  return given.map((each, at) => {
    const [text, place] = typeof each === 'string' ? [each, 'b1'] : each
    return { id: at + 1, text, place }
  })
}

async function found(given: readonly (string | [string, string])[]) {
  const groups = await groupSimilar(texts(given))
  return groups.map((group) =>
    group.places.map((place) => place.letters.map((letter) => letter.ids)),
  )
}

test('identical letters are one letter, whatever their case, accents and signs', async () => {
  const shouted = LETTER.toUpperCase().replaceAll('Ę', 'E')
  expect(
    await found([LETTER, `${LETTER}\n`, shouted, 'Coś zupełnie innego o bibliotece.']),
  ).toEqual([[[[1, 2, 3]]]])
})

test('a letter with words of its own is alike, and stands apart from the identical ones', async () => {
  const own = `${LETTER} Jeżdżę tędy codziennie do pracy.`
  const shorter = LETTER.replace('całej ', '').replace('każdym ', '')
  expect(await found([LETTER, LETTER, own, shorter])).toEqual([[[[1, 2], [3], [4]]]])
})

test('the same words at another block are neighbours', async () => {
  expect(
    await found([
      [LETTER, 'b1'],
      [LETTER, 'b1'],
      [LETTER, 'b2'],
    ]),
  ).toEqual([[[[1, 2]], [[3]]]])
})

test.each([
  [
    'another number',
    'Proszę o 5 nowych ławek przy placu zabaw.',
    'Proszę o 8 nowych ławek przy placu zabaw.',
  ],
  [
    'another stage',
    'Przystań kajakowa nad zalewem, etap 2 budowy.',
    'Przystań kajakowa nad zalewem, etap 3 budowy.',
  ],
  [
    'another variant',
    'Akceptacja wariantu nr II przebiegu drogi.',
    'Akceptacja wariantu nr III przebiegu drogi.',
  ],
  [
    'another street',
    'Brakuje danych o hałasie przy ul. Krakowskiej, proszę je dopisać.',
    'Brakuje danych o hałasie przy ul. Łódzkiej, proszę je dopisać.',
  ],
  [
    'another estate',
    'Dopiszcie park na osiedlu Barwinek, bo nie ma tam zieleni.',
    'Dopiszcie park na osiedlu Czarnów, bo nie ma tam zieleni.',
  ],
  [
    'another name inside',
    'Autobus powinien jechać przez Szydłówek także w niedziele.',
    'Autobus powinien jechać przez Zagórze także w niedziele.',
  ],
])('%s makes a neighbour, not the same', async (_, one, other) => {
  expect(await found([one, one, other])).toEqual([[[[1, 2]], [[3]]]])
})

test('a street is the same in every case of its name', () => {
  expect(placeKey('hałas przy ul. Krakowskiej')).toBe(placeKey('hałas z ulicy Krakowska'))
  expect(placeKey('Szanowny Panie Prezydencie, proszę o ławki')).toBe('')
})

test('what only shares an opening is not alike', async () => {
  expect(
    await found([
      'Proszę o dopisanie do strategii nowych żłobków na osiedlach.',
      'Proszę o dopisanie do strategii wypożyczalni rowerów.',
      'Proszę o dopisanie do strategii dyżurów w urzędzie po południu.',
    ]),
  ).toEqual([])
})

test('no chain: what is like a member but not like the first is not drawn in', async () => {
  const words = 'ławka fontanna przystanek biblioteka żłobek boisko kładka parking'.split(' ')
  const others = 'muzeum stadion urząd kino szpital dworzec teatr basen'.split(' ')
  const slide = (from: number) => [...words.slice(from), ...others.slice(0, from)].join(' ')
  expect(await found([slide(0), slide(2), slide(4)])).toEqual([[[[1], [2]]]])
})

/** Words as often as in a language: the n-th one n times rarer than the first. */
function ownWords(count: number, seed: number): string {
  let state = seed * 2654435761 + 1
  return Array.from({ length: count }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    const rank = Math.floor(4000 ** (state / 4294967296))
    return `${'bcdfgklmnp'[rank % 10]}${'aeiouy'[rank % 6]}${rank.toString(36)}owanie`
  }).join(' ')
}

test('5,000 remarks are grouped in seconds: 1,500 identical, 500 with words of their own', async () => {
  const many = Array.from({ length: 5000 }, (_, at) => {
    if (at < 1500) return LETTER
    if (at < 2000) return `${LETTER} ${ownWords(5, at).replaceAll(/\d/g, 'a')}`
    return ownWords(60, at)
  })
  const before = process.cpuUsage()
  const groups = await groupSimilar(texts(many))
  const { user, system } = process.cpuUsage(before)
  expect(groups[0]?.size).toBe(2000)
  // Measured: 2 s. The rest of a busy machine does not count.
  expect((user + system) / 1_000_000).toBeLessThan(6)
}, 60_000)
