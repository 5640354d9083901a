import type { Kysely } from 'kysely'
import type { DB, Locale, SubmissionKind } from '#db/schema.ts'
import { deriveFollowUpCode } from '../../lib/follow-up-code.server.ts'
import { statusOf, type Status } from '../submissions/status.ts'
import { cardKey } from './card-key.server.ts'
import { dotsOf } from './dots.server.ts'
import type { OpenTable } from './open-table.server.ts'
import { isOnWall } from './on-wall.ts'
import { readCardAreas, readSessionCards, readTableCards } from './read-cards.server.ts'
import { voterKey } from './voter-key.server.ts'
import { readWords } from './words.server.ts'

export type TableView = 'karty' | 'kropki' | 'sprawdz'

/** A submission that a card became. With the code its people follow it as their own case. */
export type CardNumber = {
  sign: string
  /** Null when the code of the table is over: it may still be unread by moderators. */
  text: string | null
  reference: string
  kind: SubmissionKind
  status: Status
  isPublic: boolean
  /** Null when the code of the table is over. */
  code: string | null
}

/** Everything the page of a table shows; only what its view needs is read. */
export async function readTablePage(
  db: Kysely<DB>,
  at: OpenTable,
  view: TableView,
  context: { locale: Locale; secret: string; browser: string },
) {
  const { sessionId, table } = at
  const key = voterKey(context.secret, sessionId, context.browser)
  const isOpen = at.phase === 'writing'
  const isSpoken = view === 'sprawdz' || at.phase === 'word'
  const [cards, areas, words, dots, numbers] = await Promise.all([
    readTableCards(db, table.id),
    readCardAreas(db, context.locale),
    isSpoken ? readWords(db, table.id, key) : {},
    isOpen && view === 'kropki' ? readDotsPage(db, { sessionId, voterKey: key }) : null,
    isOpen ? [] : readNumbers(db, table.id, at.phase === 'word' ? context.secret : null),
  ])
  return { cards, areas, words, dots, numbers }
}

export type TablePageData = Awaited<ReturnType<typeof readTablePage>>

async function readDotsPage(db: Kysely<DB>, voter: { sessionId: number; voterKey: string }) {
  const [all, given] = await Promise.all([readSessionCards(db, voter.sessionId), dotsOf(db, voter)])
  const own = new Set(given)
  // What has my dot stays in sight, whatever became of it: the dot can be taken back.
  return {
    given: given.length,
    cards: all
      .filter((card) => isOnWall(card) || own.has(card.id))
      .map(({ id, sign, text, areaId, state }) => ({
        id,
        sign,
        text,
        areaId,
        isOwn: own.has(id),
        isShown: isOnWall({ state }),
      })),
  }
}

async function readNumbers(
  db: Kysely<DB>,
  tableId: number,
  secret: string | null,
): Promise<CardNumber[]> {
  const rows = await db
    .selectFrom('card')
    .innerJoin('hall_table', 'hall_table.id', 'card.table_id')
    // A merged card is followed by the number of the one it is part of.
    .leftJoin('card as whole', 'whole.id', 'card.merged_into_id')
    .innerJoin('submission', (join) =>
      join.on((eb) =>
        eb('submission.id', '=', eb.fn.coalesce('card.submission_id', 'whole.submission_id')),
      ),
    )
    .select([
      'card.id',
      'card.number',
      'hall_table.number as table_number',
      'card.text',
      'whole.id as whole_id',
      'submission.reference',
      'submission.kind',
      'submission.visibility',
      'submission.handling',
    ])
    .where('card.table_id', '=', tableId)
    .orderBy('card.number')
    .execute()
  return rows.map((row) => ({
    sign: `W-${row.table_number}.${row.number}`,
    text: secret === null ? null : row.text,
    reference: row.reference,
    kind: row.kind,
    status: statusOf(row),
    isPublic: row.visibility === 'published',
    code:
      secret === null ? null : deriveFollowUpCode(secret, cardKey(secret, row.whole_id ?? row.id)),
  }))
}
