import { expect, test } from 'vitest'
import { nextBatch, retryAfter } from './batch.ts'
import type { TableCard } from '../cards/table-card.ts'
import type { DayPerson, DayState } from './day-state.ts'
import { findByCode, findPeople } from './find-people.ts'
import type { QueuedAction } from './queued-action.ts'
import {
  byPresence,
  cardsOfDay,
  cardsOfTable,
  seatsLeft,
  shownPeople,
  tallyOf,
} from './shown-day.ts'

const AT = '2026-12-02T16:04:00.000Z'
const person = (id: number, more: Partial<DayPerson> = {}): DayPerson => ({
  id,
  number: id,
  name: `Łucja Żak ${id}`,
  code: `KD${id}FA`,
  status: 'confirmed',
  place: null,
  table: null,
  needs: [],
  walkedIn: false,
  cameAt: null,
  ...more,
})
const state: DayState = {
  at: AT,
  session: {
    startsOn: '2026-12-02',
    startsAt: AT,
    capacity: 4,
    taken: 2,
    isClosed: false,
    isCancelled: false,
  },
  people: [
    person(1),
    person(2, { cameAt: AT }),
    person(3, { status: 'waitlisted', place: 1 }),
    person(4, { status: 'cancelled' }),
  ],
  tables: [],
  cards: [],
  areas: [],
}
let count = 0
const action = (kind: QueuedAction['kind'], payload: object): QueuedAction => ({
  id: `action-${++count}`,
  kind,
  happenedAt: '2026-12-02T16:30:00.000Z',
  payload,
})

test('what waits on the device is shown over what the server said', () => {
  expect(tallyOf(shownPeople(state, []))).toEqual({ here: 1, missing: 1, waiting: 1 })
  const walkIn = action('walk_in', { name: 'Ola' })
  const waiting = [
    action('check_in', { registrationId: 1 }),
    action('check_in', { registrationId: 2 }),
    action('check_in', { registrationId: 3, reason: 'krzesło' }),
    walkIn,
    action('walk_in', { name: null }),
  ]
  const shown = shownPeople(state, waiting)
  expect(tallyOf(shown)).toEqual({ here: 5, missing: 0, waiting: 0 })
  expect(shown.find(({ id }) => id === 2)?.cameAt).toBe(AT)
  expect(seatsLeft(state, waiting)).toBe(0)
  expect(seatsLeft(state, [walkIn])).toBe(1)
  const undone = [
    ...waiting,
    action('undo_check_in', { registrationId: 2 }),
    action('undo_check_in', { walkIn: walkIn.id }),
  ]
  expect(tallyOf(shownPeople(state, undone))).toEqual({ here: 3, missing: 1, waiting: 0 })
})

test('the cards of the day are those of its tables, with what waits on the device', () => {
  const table = {
    number: 1,
    topic: null,
    areaId: null,
    code: '',
    facilitator: null,
    isReady: false,
  }
  const card = (id: string, more: Partial<TableCard>): TableCard => ({
    id,
    tableId: 7,
    sign: null,
    text: '',
    areaId: null,
    agree: 0,
    differ: 0,
    hasPhoto: false,
    state: 'open',
    revision: 1,
    ...more,
  })
  const day = {
    ...state,
    tables: [
      { ...table, id: 7 },
      { ...table, id: 8 },
    ],
    cards: [card('a', {}), card('b', { state: 'dropped' })],
  }
  const waiting = [action('card', { tableId: 8 }), action('card_edit', { tableId: 7 })]
  expect([7, 8].map((id) => cardsOfTable(day, waiting, id))).toEqual([1, 1])
  expect(cardsOfDay(day, waiting)).toBe(2)
})

test('whom the door looks for comes first, in the order of the list', () => {
  const { expected, here } = byPresence(state.people)
  expect(expected.map(({ id }) => id)).toEqual([1, 3, 4])
  expect(here.map(({ id }) => id)).toEqual([2])
})

test('found by parts of a name without its marks, by number and by code in any spelling', () => {
  const found = (typed: string) => findPeople(state.people, typed).map(({ id }) => id)
  expect(found('  zak LUCJA ')).toEqual([1, 2, 3, 4])
  expect(found('2')).toEqual([2])
  expect(found('kd-3fa')).toEqual([3])
  expect(found('nikt')).toEqual([])
  expect(findByCode(state.people, 'KD3FA')?.id).toBe(3)
  expect(findByCode(state.people, 'https://idea.example.pl/wejscie?kod=kd1fa')?.id).toBe(1)
  expect(findByCode(state.people, '')).toBeUndefined()
})

test('a batch is at most a hundred, small enough for a form, and never empty', () => {
  const many = Array.from({ length: 250 }, () => action('check_in', { registrationId: 1 }))
  expect(nextBatch(many)).toHaveLength(100)
  expect(nextBatch(many, 7)).toHaveLength(7)
  const long = Array.from({ length: 50 }, () => action('card', { text: 'ż'.repeat(1_000) }))
  const bytes = nextBatch(long).reduce((sum, each) => sum + JSON.stringify(each).length * 2, 0)
  expect(bytes).toBeLessThan(64 * 1024)
  const photo = action('photo', { image: 'A'.repeat(500_000) })
  expect(nextBatch([photo, ...many])).toEqual([photo])
  expect([1, 2, 3, 9].map(retryAfter)).toEqual([3_000, 6_000, 12_000, 60_000])
})
