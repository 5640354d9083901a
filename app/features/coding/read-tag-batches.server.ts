import type { Kysely } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import type { TagBatchItemState, TagBatchScope, TagBatchState } from '#db/coding-tables.ts'
import { localized } from '../../lib/localized.ts'
import type { TagChange } from './tag-change.ts'

export type TagBatchRow = {
  id: number
  state: TagBatchState
  scope: TagBatchScope
  /** Names of the terms in the reader's language, and words as they were typed. */
  added: string[]
  mainArea: string | null
  removed: string[]
  reason: string | null
  total: number
  changed: number
  undone: number
  by: string
  at: Instant
  undoneBy: string | null
  undoneAt: Instant | null
  back: string
}
export type TagBatchItem = {
  reference: string
  /** As the register shows it: whoever tags reads the register. */
  title: string | null
  state: TagBatchItemState
  refusal: string | null
}

const PAGE = 20
/** Submissions of one batch that stand on its page; those that were not changed come first. */
const ITEMS = 50

/** The batches begun so far, the newest first. */
export async function listTagBatches(
  db: Kysely<DB>,
  before: number | null,
  locale: Locale,
): Promise<{ rows: TagBatchRow[]; next: number | null }> {
  const found = await batches(db)
    .where('tag_batch.state', '<>', 'asked')
    .$if(before !== null, (query) => query.where('tag_batch.id', '<', before ?? 0))
    .orderBy('tag_batch.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const rows = await shape(db, found.slice(0, PAGE), locale)
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null }
}

export async function readTagBatch(
  db: Kysely<DB>,
  id: number,
  locale: Locale,
): Promise<{ batch: TagBatchRow; items: TagBatchItem[]; more: number } | null> {
  const [batch] = await shape(
    db,
    await batches(db).where('tag_batch.id', '=', id).execute(),
    locale,
  )
  if (!batch) return null
  const items = await db
    .selectFrom('tag_batch_item')
    .innerJoin('submission', 'submission.id', 'tag_batch_item.submission_id')
    .select([
      'submission.reference',
      'submission.public_title',
      'tag_batch_item.state',
      'tag_batch_item.refusal',
    ])
    .where('tag_batch_item.batch_id', '=', id)
    .orderBy((eb) => eb.case().when('tag_batch_item.refusal', 'is', null).then(1).else(0).end())
    .orderBy('submission.id')
    .limit(ITEMS)
    .execute()
  return {
    batch,
    items: items.map((item) => ({
      reference: item.reference,
      title: item.public_title,
      state: item.state,
      refusal: item.refusal,
    })),
    more: Math.max(0, batch.total - items.length),
  }
}

function batches(db: Kysely<DB>) {
  return db
    .selectFrom('tag_batch')
    .innerJoin('account', 'account.id', 'tag_batch.created_by')
    .leftJoin('account as undoer', 'undoer.id', 'tag_batch.undone_by')
    .selectAll('tag_batch')
    .select(['account.display_name as by', 'undoer.display_name as undoneBy'])
}

type Read = Awaited<ReturnType<ReturnType<typeof batches>['execute']>>

async function shape(db: Kysely<DB>, rows: Read, locale: Locale): Promise<TagBatchRow[]> {
  const changes = new Map(rows.map((row) => [row.id, JSON.parse(row.change) as TagChange]))
  const ids = new Set(
    [...changes.values()].flatMap(({ add, removeTermIds }) => [
      ...(add.mainAreaId === null ? [] : [add.mainAreaId]),
      ...add.areaIds,
      ...add.goalIds,
      ...add.themeIds,
      ...removeTermIds,
    ]),
  )
  const terms =
    ids.size === 0
      ? []
      : await db
          .selectFrom('term')
          .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
          .select(['term.id', 'term.name_pl', 'term.name_en', 'term.name_uk', 'kind'])
          .select('term.code as termCode')
          .where('term.id', 'in', [...ids])
          .execute()
  const names = new Map(
    terms.map((term) => {
      const name = localized(term, 'name', locale)
      return [term.id, term.kind === 'goal' ? `${term.termCode} ${name}` : name]
    }),
  )
  const named = (list: readonly number[]) => list.map((id) => names.get(id) ?? `#${id}`)
  return rows.map((row) => {
    const { add, removeTermIds } = changes.get(row.id) as TagChange
    return {
      id: row.id,
      state: row.state,
      scope: row.scope,
      mainArea: add.mainAreaId === null ? null : (named([add.mainAreaId])[0] ?? null),
      added: [...named([...add.areaIds, ...add.goalIds, ...add.themeIds]), ...add.keywords],
      removed: named(removeTermIds),
      reason: row.reason,
      total: row.total,
      changed: row.changed_count,
      undone: row.undone_count,
      by: row.by,
      at: row.created_at,
      undoneBy: row.undoneBy,
      undoneAt: row.undone_at,
      back: row.back,
    }
  })
}
