import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { AuthorKind, DB, Instant, IntakeChannel, Submission } from '#db/schema.ts'
import { caseLock, type CaseLock } from '../submissions/case-lock.ts'
import { ageOf, dueState, type Age, type Due } from './due.ts'
import { findPersonalData, maskAll } from './personal-data.ts'
import { QUEUE_TABS, type QueuePlace, type QueueTab } from './queue-place.ts'
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
  lock: CaseLock
  holder: string | null
}
export type QueuePage = { rows: QueueRow[]; next: QueuePlace | null }
export type QueueView = { tab: QueueTab; accountId: string; now: Instant }

export const PAGE_SIZE = 50

type Builder = ExpressionBuilder<DB, 'submission'>

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

/** The part of the queue a case stands in: a few before it, it, and those behind it. */
export async function readQueueAround(
  db: Kysely<DB>,
  view: QueueView,
  s: Submission,
): Promise<QueueRow[]> {
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
    .where((eb) => isInTab(eb as unknown as Builder, view))
}

function toRow(row: Submission & { holder: string | null }, view: QueueView): QueueRow {
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
    lock: caseLock(row, view.accountId, view.now),
    holder: row.holder,
  }
}

export async function countQueue(
  db: Kysely<DB>,
  view: Omit<QueueView, 'tab'>,
): Promise<Record<QueueTab, number>> {
  const counts = await Promise.all(
    QUEUE_TABS.map(async (tab) => {
      const row = await db
        .selectFrom('submission')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where((eb) => isInTab(eb, { ...view, tab }))
        .executeTakeFirstOrThrow()
      return [tab, Number(row.count)] as const
    }),
  )
  return Object.fromEntries(counts) as Record<QueueTab, number>
}

/** Where a case stands in the queue; what is decided already is beside the new ones. */
export async function tabOf(db: Kysely<DB>, s: Submission): Promise<QueueTab> {
  if (s.visibility === 'returned') return 'returned'
  const corrected = await db
    .selectFrom('submission_event')
    .select('id')
    .where('submission_id', '=', s.id)
    .where('type', '=', 'corrected')
    .limit(1)
    .executeTakeFirst()
  return s.visibility === 'awaiting' && corrected ? 'corrected' : 'new'
}

function isInTab(eb: Builder, { tab, accountId, now }: QueueView): Expression<SqlBool> {
  const wasCorrected = eb.exists(
    eb
      .selectFrom('submission_event')
      .select('submission_event.id')
      .whereRef('submission_event.submission_id', '=', 'submission.id')
      .where('submission_event.type', '=', 'corrected'),
  )
  switch (tab) {
    case 'new':
      return eb.and([eb('visibility', '=', 'awaiting'), eb.not(wasCorrected)])
    case 'corrected':
      return eb.and([eb('visibility', '=', 'awaiting'), wasCorrected])
    case 'returned':
      return eb('visibility', '=', 'returned')
    case 'mine':
      return eb.and([eb('locked_by', '=', accountId), eb('locked_until', '>', now)])
  }
}
