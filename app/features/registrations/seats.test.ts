import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Hall } from '#tests/support/hall-model.ts'
import {
  freeGeneralSeats,
  freeGroupSeats,
  freeSeats,
  hold,
  nextOffers,
  placeNewcomer,
  release,
  withoutSpareExtra,
  type Seats,
} from './seats.ts'

const seats = (more: Partial<Seats> = {}): Seats => ({
  capacity: 5,
  extra: 0,
  taken: 0,
  groups: [{ id: 1, seats: 2, taken: 0 }],
  ...more,
})
const newcomer = { groupId: null, somebodyWaits: false, mustSit: false }

test('free are the seats of everybody, those of a group for its members only', () => {
  expect([freeSeats(seats()), freeGeneralSeats(seats()), freeGroupSeats(seats(), 1)]).toEqual([
    5, 3, 2,
  ])
  expect(freeGroupSeats(seats(), 2)).toBe(0)
  expect(freeGeneralSeats(seats({ groups: [] }))).toBe(5)
  // More is reserved than there are seats: the number of seats is the law.
  const crowded = seats({ taken: 4, groups: [{ id: 1, seats: 9, taken: 4 }] })
  expect([freeGeneralSeats(crowded), freeGroupSeats(crowded, 1)]).toEqual([0, 1])
})

test('nobody passes those who wait, but whoever must sit does', () => {
  expect(placeNewcomer(seats(), newcomer)).toBe('seat')
  expect(placeNewcomer(seats(), { ...newcomer, somebodyWaits: true })).toBe('waits')
  expect(placeNewcomer(seats(), { ...newcomer, groupId: 1, somebodyWaits: true })).toBe('groupSeat')
  const full = seats({ taken: 3 })
  expect(placeNewcomer(full, newcomer)).toBe('waits')
  expect(placeNewcomer(full, { ...newcomer, mustSit: true })).toBe('overCapacity')
  expect(placeNewcomer(seats({ capacity: null, taken: 900 }), newcomer)).toBe('seat')
})

const who = fc.nat({ max: 200 })
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('join' as const), inGroup: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('leave' as const), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('accept' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('give' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('capacity' as const), to: fc.nat(8) }) },
)

test('a hundred random acts, 2,000 times: as many seats as chairs, in order, each offered once', () => {
  const runs = fc.record({
    general: fc.nat(8),
    group: fc.nat(3),
    acts: fc.array(act, { minLength: 100, maxLength: 100 }),
  })
  fc.assert(
    fc.property(runs, ({ general, group, acts }) => {
      const hall = new Hall(general, group)
      const list: { inGroup: boolean; state: string; groupSeat: boolean }[] = []
      let now = seats({ capacity: general + group, groups: [{ id: 1, seats: group, taken: 0 }] })
      let offered = 0
      const sit = (person: number, groupSeat: boolean, state: string) => {
        now = hold(now, groupSeat ? 1 : null)
        Object.assign(list[person]!, { state, groupSeat })
      }
      const settle = () => {
        now = withoutSpareExtra(now)
        const queue = list.flatMap(({ inGroup, state }, id) =>
          state === 'waitlisted' ? [{ id, groupId: inGroup ? 1 : null }] : [],
        )
        for (const offer of nextOffers(now, queue)) {
          sit(offer.id, offer.groupSeat, 'offered')
          offered += 1
        }
      }
      for (const one of acts) {
        const person = 'who' in one ? one.who % Math.max(1, list.length) : list.length
        const { state, inGroup, groupSeat } = list[person] ?? {}
        if (one.do === 'join') {
          hall.join(one.inGroup)
          const somebodyWaits = list.some(({ state }) => state === 'waitlisted')
          const groupId = one.inGroup ? 1 : null
          const placing = placeNewcomer(now, { groupId, somebodyWaits, mustSit: false })
          list.push({ inGroup: one.inGroup, state: 'waitlisted', groupSeat: false })
          if (placing !== 'waits') sit(person, placing === 'groupSeat', 'confirmed')
        } else if (one.do === 'capacity') {
          if (hall.setGeneral(one.to)) now = { ...now, capacity: hall.capacity }
          settle()
        } else if (state === undefined) {
          continue
        } else if (one.do === 'leave') {
          hall.leave(person)
          list[person]!.state = 'cancelled'
          const hadSeat = state === 'confirmed' || state === 'offered'
          if (hadSeat) now = release(now, groupSeat ? 1 : null)
          settle()
        } else if (one.do === 'accept') {
          hall.accept(person)
          if (state === 'offered') list[person]!.state = 'confirmed'
        } else {
          hall.give(person)
          if (state === 'offered') list[person]!.state = 'confirmed'
          if (state !== 'waitlisted') continue
          const groupId = inGroup ? 1 : null
          const placing = placeNewcomer(now, { groupId, somebodyWaits: true, mustSit: true })
          if (placing === 'overCapacity') now = { ...now, extra: now.extra + 1 }
          sit(person, placing === 'groupSeat', 'confirmed')
          settle()
        }
        // `expect` itself would take most of the time.
        const isSame = now.taken === hall.taken && now.extra === hall.extra
        if (!isSame || now.taken > now.capacity! + now.extra) {
          throw new Error(`${JSON.stringify(now)} is not ${JSON.stringify(hall.seats)}`)
        }
      }
      expect(list.map(({ state }) => state)).toEqual(hall.people.map(({ state }) => state))
      expect(offered).toBe(hall.offers)
    }),
    { numRuns: 2_000 },
  )
}, 60_000)
