import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { makeConsultation, makeDocument, type MadeDocument } from '../../support/documents.ts'
import { makeWorkshop } from '../../support/workshops.ts'
import { iso } from './days.ts'
import type { TextMaker } from './made-texts.ts'
import type { RegisterFrame } from './read-frame.ts'
import { addRow, type Rows } from './rows.ts'
import type { Random } from './seeded-random.ts'
import { writeRows } from './write-rows.ts'

const DAY_MS = 86_400_000
const BLOCKS = 60
const SEATS = 40
const CHUNK = 2_000

export type Talk = { consultationId: number; document: MadeDocument; opens: number; closes: number }
export type Ground = {
  moderators: string[]
  strategists: string[]
  officerOf: ReadonlyMap<number, string>
  residents: string[]
  talks: Talk[]
}

type Wanted = { rows: number; from: number; now: number }

/** The people, drafts and workshops that the submissions of a register hang on. */
export async function makeGround(
  db: Kysely<DB>,
  frame: RegisterFrame,
  texts: TextMaker,
  random: Random,
  { rows, from, now }: Wanted,
): Promise<Ground> {
  const people = await makePeople(db, frame, random, { rows, from, now })
  const talks: Talk[] = []
  // A draft every half a year; the last one is open now.
  for (let number = 0; number < 6; number += 1) {
    const opens = from + ((number + 0.5) * (now - from)) / 6
    talks.push(
      await makeTalk(
        db,
        texts,
        number,
        opens,
        number === 5 ? now + 20 * DAY_MS : opens + 45 * DAY_MS,
      ),
    )
  }
  await makeWorkshops(db, texts, random, { rows, from, now })
  return { ...people, talks }
}

async function makeTalk(
  db: Kysely<DB>,
  texts: TextMaker,
  number: number,
  opens: number,
  closes: number,
) {
  const blocks = Array.from({ length: BLOCKS }, (_, at) =>
    at % 12 === 0
      ? { text: texts.title().text, kind: 'heading' as const, level: 1, number: `${at / 12 + 1}` }
      : { text: texts.sentence().text, number: `${Math.floor(at / 12) + 1}.${at % 12}` },
  )
  const document = await makeDocument(db, blocks, {
    slug: `projekt-${number + 1}`,
    title: `Projekt dokumentu numer ${number + 1}`,
    now: iso(opens),
  })
  const { id } = await makeConsultation(db, [document.id], {
    slug: `konsultacje-${number + 1}`,
    opensAt: iso(opens),
    closesAt: iso(closes),
  })
  return { consultationId: id, document, opens, closes }
}

async function makePeople(
  db: Kysely<DB>,
  frame: RegisterFrame,
  random: Random,
  { rows, from, now }: Wanted,
) {
  const made: Rows = {}
  const person = (id: string, at: number, unit_id: number | null = null) => {
    const email = `${id}@example.pl`
    addRow(made, 'account', {
      id,
      email,
      email_canonical: email,
      display_name: id,
      locale: 'pl',
      unit_id,
      confirmed_at: iso(at),
      created_at: iso(at),
    })
    return id
  }
  const staff = (
    role: 'moderator' | 'strategist' | 'unit_officer' | 'admin',
    id: string,
    unitId?: number,
  ) => {
    addRow(made, 'account_role', { account_id: id, role, granted_at: iso(from) })
    return person(id, from, unitId)
  }
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
  staff('admin', 'admin-1')
  const moderators = numbers(5).map((n) => staff('moderator', `moderator-${n}`))
  const strategists = numbers(3).map((n) => staff('strategist', `strateg-${n}`))
  const officerOf = new Map(
    frame.units.map((unit) => [unit, staff('unit_officer', `urzednik-${unit}`, unit)]),
  )
  const residents = numbers(Math.max(20, Math.floor(rows / 20))).map((n) =>
    person(`osoba-${n}`, from + random.next() * (now - from)),
  )
  // Roles point at accounts.
  await writeRows(db, { account: made.account, account_role: made.account_role } as Rows)
  return { moderators, strategists, officerOf, residents }
}

/** One for every two thousand submissions, as full as they are. */
async function makeWorkshops(
  db: Kysely<DB>,
  texts: TextMaker,
  random: Random,
  { rows, from, now }: Wanted,
) {
  const count = Math.max(3, Math.floor(rows / 2_000))
  let registrations: Rows = {}
  let waiting = 0
  for (let number = 0; number < count; number += 1) {
    const starts = from + ((number + 1) * (now + 60 * DAY_MS - from)) / count
    const taken = Math.floor(random.next() ** 0.5 * SEATS)
    const { sessionId } = await makeWorkshop(db, {
      startsAt: iso(starts),
      capacity: SEATS,
      workshop: {
        slug: `warsztat-${number + 1}`,
        title_pl: texts.title().text,
        created_at: iso(from),
        published_at: iso(from),
      },
      session: { taken, arrivals: taken, closed_at: starts < now ? iso(starts + DAY_MS) : null },
    })
    for (let arrival = 1; arrival <= taken; arrival += 1) {
      addRow(registrations, 'registration', {
        session_id: sessionId,
        arrival,
        status: 'confirmed',
        way: 'web',
        name: `Osoba ${arrival}`,
        email: `zapis-${sessionId}-${arrival}@example.pl`,
        locale: 'pl',
        entry_code: String(arrival).padStart(4, '0'),
        token_hash: `${sessionId}-${arrival}`,
        token_seed: `${sessionId}-${arrival}`,
        created_at: iso(starts - 10 * DAY_MS),
        confirmed_at: iso(starts - 10 * DAY_MS),
        came_at: starts < now && random.chance(0.7) ? iso(starts) : null,
      })
      waiting += 1
    }
    if (waiting < CHUNK) continue
    await writeRows(db, registrations)
    registrations = {}
    waiting = 0
  }
  await writeRows(db, registrations)
}
