import type { Kysely } from 'kysely'
import type { AuthorKind, DB, IntakeChannel, Submission } from '#db/schema.ts'
import type { SimilarVerdict } from '#db/similar-tables.ts'
import { caseLock, type CaseLock } from '../submissions/case-lock.ts'
import { ageOf, dueState, type Age, type Due } from './due.ts'
import { findPersonalData, maskAll } from './personal-data.ts'
import type { QueuePlace } from './queue-place.ts'
import { isInTab, type Builder, type QueueView } from './queue-tabs.server.ts'
import { hintRoutes, type Route } from './route-hints.ts'

export type QueueRow = {
  reference: string
  channel: IntakeChannel
  authorKind: AuthorKind
  age: Age
  due: Due
  /** With personal data covered: the queue is no look at the original. */
  title: string
  personalData: number
  hints: Route[]
  /** What its author said of a similar one while sending. */
  authorSaid: SimilarVerdict | null
  lock: CaseLock
  holder: string | null
}
export type QueuePage = { rows: QueueRow[]; next: QueuePlace | null }

const PAGE_SIZE = 50

/** Cases by the promised time of moderation. */
export async function readQueue(
  db: Kysely<DB>,
  view: QueueView,
  after: QueuePlace | null,
  size = PAGE_SIZE,
): Promise<QueuePage> {
  let query = casesOf(db, view)
  if (after) {
    const { dueAt, id } = after
    query = query
      .where('moderation_due_at', '>=', dueAt)
      .where((eb) => eb.or([eb('moderation_due_at', '>', dueAt), eb('submission.id', '>', id)]))
  }
  const found = await query
    .orderBy('moderation_due_at')
    .orderBy('submission.id')
    .limit(size + 1)
    .execute()
  const shown = found.slice(0, size)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => toRow(row, view)),
    next: found.length > size && last ? { dueAt: last.moderation_due_at, id: last.id } : null,
  }
}

const BEFORE = 3
const BESIDE = 12

/** The part of the queue a case stands in, with a few before it; what is decided stands at no place of it. */
export async function readQueueAround(
  db: Kysely<DB>,
  view: QueueView,
  s: Submission,
): Promise<QueueRow[]> {
  if (s.visibility !== 'awaiting' && s.visibility !== 'returned') {
    return (await readQueue(db, view, null, BESIDE)).rows
  }
  const before = await casesOf(db, view)
    .where('moderation_due_at', '<=', s.moderation_due_at)
    .where((eb) =>
      eb.or([eb('moderation_due_at', '<', s.moderation_due_at), eb('submission.id', '<', s.id)]),
    )
    .orderBy('moderation_due_at', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(BEFORE + 1)
    .execute()
  const first = before[BEFORE]
  const start = first ? { dueAt: first.moderation_due_at, id: first.id } : null
  return (await readQueue(db, view, start, BESIDE)).rows
}

function casesOf(db: Kysely<DB>, view: QueueView) {
  return db
    .selectFrom('submission')
    .leftJoin('account as holder', 'holder.id', 'submission.locked_by')
    .selectAll('submission')
    .select('holder.display_name as holder')
    .select((eb) =>
      eb
        .selectFrom('similar_judgement as said')
        // „Same” of one matters more than „different” from others.
        .select((said) => said.fn.max('said.verdict').as('verdict'))
        .whereRef('said.submission_id', '=', 'submission.id')
        .where('said.said_by', '=', 'author')
        .as('authorSaid'),
    )
    .where((eb) => isInTab(eb as unknown as Builder, view))
}

type Found = Submission & { holder: string | null; authorSaid: SimilarVerdict | null }

function toRow(row: Found, view: QueueView): QueueRow {
  const isPublic = row.visibility === 'published'
  const texts = isPublic ? [] : [row.original_title, row.original_body]
  return {
    reference: row.reference,
    channel: row.channel,
    authorKind: row.author_kind,
    age: ageOf(row.received_at, view.now),
    due: row.visibility === 'awaiting' ? dueState(row.moderation_due_at, view.now) : 'later',
    title: isPublic ? (row.public_title ?? '') : maskAll(row.original_title),
    personalData: texts.reduce((sum, text) => sum + findPersonalData(text).length, 0),
    hints: hintRoutes(texts.join('\n')).map((hint) => hint.route),
    authorSaid: row.authorSaid,
    lock: caseLock(row, view.accountId, view.now),
    holder: row.holder,
  }
}
