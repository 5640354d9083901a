import type { Kysely } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'
import { readHallTables } from '../../seating/hall-tables.server.ts'
import { readWorkshop } from '../../workshops/read-workshop.server.ts'
import { isOnWall } from '../on-wall.ts'
import { readCardAreas, readSessionCards, type SessionCard } from '../read-cards.server.ts'
import { likelyAlike } from './likely-alike.ts'

export type Wording = { revision: number; text: string; at: Instant }
export type DeskWords = { meant: number; notQuite: number; notes: string[] }
export type DeskCard = SessionCard & {
  /** Signs of cards that likely say the same. */
  alike: string[]
  /** Those that became part of it. */
  merged: { id: string; sign: string; text: string; agree: number; differ: number }[]
  words: DeskWords
  /** Former ones, and those that came too late (below zero). */
  wordings: Wording[]
  reference: string | null
}
export type DeskGroup = { id: number; title: string }

/** Everything at the desk of cards of one session. */
export async function readCardsDesk(
  db: Kysely<DB>,
  at: { workshopId: number; number: number },
  locale: Locale,
  now: Instant,
) {
  const workshop = await readWorkshop(db, { id: at.workshopId })
  const session = workshop?.sessions.find(({ number }) => number === at.number)
  if (!workshop || !session) return null
  const [tables, groups, cards, areas] = await Promise.all([
    readHallTables(db, session.id),
    readGroups(db, session.id),
    readDeskCards(db, session.id),
    readCardAreas(db, locale),
  ])
  return {
    workshop: { id: workshop.id, title: workshop.title_pl, agenda: workshop.agenda },
    session: {
      id: session.id,
      number: session.number,
      starts_on: session.starts_on,
      ends_on: session.ends_on,
      from_time: session.from_time,
      to_time: session.to_time,
      running: session.running_item,
      closedAt: session.closed_at,
    },
    canClose: session.closed_at === null && dayInWarsaw(now) >= session.starts_on,
    tables: tables.map(({ id, number, topic, readyAt, code }) => ({
      id,
      number,
      topic,
      code,
      isReady: readyAt !== null,
      cards: cards.filter((card) => card.tableId === id).length,
    })),
    groups,
    cards,
    areas,
  }
}

export type CardsDesk = NonNullable<Awaited<ReturnType<typeof readCardsDesk>>>

function readGroups(db: Kysely<DB>, sessionId: number): Promise<DeskGroup[]> {
  return db
    .selectFrom('card_group')
    .select(['id', 'title'])
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute()
}

async function readDeskCards(db: Kysely<DB>, sessionId: number): Promise<DeskCard[]> {
  const [cards, words, wordings, references] = await Promise.all([
    readSessionCards(db, sessionId),
    readSessionWords(db, sessionId),
    readWordings(db, sessionId),
    readReferences(db, sessionId),
  ])
  const alike = likelyAlike(cards.filter(isOnWall))
  const signs = new Map(cards.map((card) => [card.id, card.sign ?? '']))
  return cards.map((card) => ({
    ...card,
    alike: (alike.get(card.id) ?? []).map((id) => signs.get(id) ?? ''),
    merged: cards
      .filter((other) => other.mergedInto === card.id)
      .map(({ id, sign, text, agree, differ }) => ({ id, sign: sign ?? '', text, agree, differ })),
    words: words.get(card.id) ?? { meant: 0, notQuite: 0, notes: [] },
    wordings: (wordings.get(card.id) ?? []).filter(
      (each) => each.revision < 0 || each.text !== card.text,
    ),
    reference: references.get(card.id) ?? null,
  }))
}

async function readSessionWords(
  db: Kysely<DB>,
  sessionId: number,
): Promise<Map<string, DeskWords>> {
  const rows = await db
    .selectFrom('card_word')
    .innerJoin('card', 'card.id', 'card_word.card_id')
    .select(['card_id', 'is_meant', 'note'])
    .where('card.session_id', '=', sessionId)
    .orderBy('card_word.created_at')
    .execute()
  const words = new Map<string, DeskWords>()
  for (const row of rows) {
    const known = words.get(row.card_id) ?? { meant: 0, notQuite: 0, notes: [] }
    if (row.is_meant === 1) known.meant += 1
    else known.notQuite += 1
    if (row.note) known.notes.push(row.note)
    words.set(row.card_id, known)
  }
  return words
}

async function readWordings(db: Kysely<DB>, sessionId: number): Promise<Map<string, Wording[]>> {
  const rows = await db
    .selectFrom('card_version')
    .innerJoin('card', 'card.id', 'card_version.card_id')
    .select(['card_id', 'card_version.revision', 'card_version.text', 'card_version.written_at'])
    .where('card.session_id', '=', sessionId)
    .orderBy('card_version.written_at')
    .execute()
  const wordings = new Map<string, Wording[]>()
  for (const { card_id, revision, text, written_at: at } of rows) {
    wordings.set(card_id, [...(wordings.get(card_id) ?? []), { revision, text, at }])
  }
  return wordings
}

async function readReferences(db: Kysely<DB>, sessionId: number): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('card')
    .innerJoin('submission', 'submission.id', 'card.submission_id')
    .select(['card.id', 'submission.reference'])
    .where('card.session_id', '=', sessionId)
    .execute()
  return new Map(rows.map((row) => [row.id, row.reference]))
}
