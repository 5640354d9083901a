import { expect, test } from 'vitest'
import { tablePhase } from './card.ts'
import { likelyAlike } from './desk/likely-alike.ts'
import { nextPoint } from './desk/run-agenda.server.ts'
import { withWaiting } from './waiting-cards.ts'

const SESSION = {
  starts_on: '2026-12-02',
  ends_at: '2026-12-02T19:00:00.000Z',
  closed_at: null,
  cancelled_at: null,
}

test.each([
  ['2026-12-01', '2026-12-01T22:59:00.000Z', null, 'before'],
  ['2026-12-02', '2026-12-01T23:00:00.000Z', null, 'writing'],
  ['2026-12-03', '2026-12-03T18:59:59.000Z', null, 'writing'],
  ['2026-12-03', '2026-12-03T18:59:59.000Z', '2026-12-02T19:00:00.000Z', 'word'],
  ['2026-12-03', '2026-12-03T19:00:00.000Z', null, 'over'],
])('a table on %s at %s, closed %s: %s', (today, now, closed_at, phase) => {
  expect(tablePhase({ ...SESSION, closed_at }, 24, now, today)).toBe(phase)
})

test('the running point stays within the agenda', () => {
  expect(nextPoint(null, 3, 'next')).toBe(0)
  expect(nextPoint(2, 3, 'next')).toBe(2)
  expect(nextPoint(0, 3, 'previous')).toBeNull()
  expect(nextPoint(1, 3, 'none')).toBeNull()
  expect(nextPoint(null, 0, 'next')).toBeNull()
})

test('cards that likely say the same are found, others are not', () => {
  const cards = [
    { id: 'a', text: 'Ławka co 200 metrów, z podłokietnikiem.' },
    { id: 'b', text: 'Ławki co 200 metrów, z podłokietnikami.' },
    { id: 'c', text: 'Rozkład jazdy ma za małą czcionkę.' },
  ]
  expect(Object.fromEntries(likelyAlike(cards))).toEqual({ a: ['b'], b: ['a'], c: [] })
})

test('what waits on the device stands among the cards, corrections in their order', () => {
  const card = { areaId: null, agree: 1, differ: 0 }
  const known = { ...card, tableId: 1, sign: 'W-1.1', text: 'Stary tekst', hasPhoto: false }
  const waiting = [
    { id: '1', kind: 'card', payload: { ...card, cardId: 'new', tableId: 1, text: 'Nowa' } },
    { id: '2', kind: 'card', payload: { ...card, cardId: 'far', tableId: 2, text: 'Inny stół' } },
    { id: '3', kind: 'card_edit', payload: { ...card, cardId: 'old', revision: 1, text: 'Raz' } },
    { id: '4', kind: 'card_edit', payload: { ...card, cardId: 'old', revision: 2, text: 'Dwa' } },
    { id: '5', kind: 'photo', payload: { cardId: 'new', image: '' } },
  ]
  const shown = withWaiting([{ ...known, id: 'old', state: 'open', revision: 1 }], waiting, 1)
  expect(
    shown.map(({ id, text, sign, revision, hasPhoto }) => [id, text, sign, revision, hasPhoto]),
  ).toEqual([
    ['new', 'Nowa', null, 1, true],
    ['old', 'Dwa', 'W-1.1', 3, false],
  ])
})
