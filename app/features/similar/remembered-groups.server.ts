import { sql } from 'kysely'
import type { Database } from '#db/open.server.ts'
import { breather } from '../imports/breather.ts'
import { groupSimilar, type Grouped, type SimilarGroup } from './group-similar.ts'

const BATCH = 500

type Known = { fingerprint: string; groups: Promise<SimilarGroup[]> }

const byDatabase = new WeakMap<Database, Map<number, Known>>()

/**
 * What is alike among all published submissions of a consultation, answered or not. Grouping reads
 * every word and takes seconds for thousands: it is done anew only when what was published changed,
 * not with each answer.
 */
export async function rememberedGroups(
  db: Database,
  consultationId: number,
): Promise<SimilarGroup[]> {
  const known = byDatabase.get(db) ?? new Map<number, Known>()
  byDatabase.set(db, known)
  const fingerprint = await fingerprintOf(db, consultationId)
  const last = known.get(consultationId)
  if (last?.fingerprint === fingerprint) return last.groups
  const groups = readTexts(db, consultationId).then((texts) => groupSimilar(texts, breather()))
  known.set(consultationId, { fingerprint, groups })
  // What failed is not remembered.
  groups.catch(() => known.delete(consultationId))
  return groups
}

/** Changes with what is public, with its words (by their length) and with nothing else. */
async function fingerprintOf(db: Database, consultationId: number): Promise<string> {
  const row = await published(db, consultationId)
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.sum<number>('submission.id').as('ids'),
      sql<number>`sum(length(public_body) + length(coalesce(public_proposal, ''))
        + length(coalesce(public_justification, '')))`.as('signs'),
    ])
    .executeTakeFirstOrThrow()
  return `${row.count}:${row.ids}:${row.signs}`
}

function published(db: Database, consultationId: number) {
  return db
    .selectFrom('submission')
    .where('consultation_id', '=', consultationId)
    .where('visibility', '=', 'published')
}

async function readTexts(db: Database, consultationId: number): Promise<Grouped[]> {
  const texts: Grouped[] = []
  let after = 0
  for (;;) {
    const rows = await textRows(db)
      .where('consultation_id', '=', consultationId)
      .where('visibility', '=', 'published')
      .where('submission.id', '>', after)
      .orderBy('submission.id')
      .limit(BATCH)
      .execute()
    texts.push(...rows.map(textOf))
    after = rows.at(-1)?.id ?? 0
    if (rows.length < BATCH) return texts
  }
}

/** The public words of these, each with the block it was written to. */
export async function textsOf(db: Database, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await textRows(db).where('submission.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, textOf(row).text]))
}

function textRows(db: Database) {
  return db
    .selectFrom('submission')
    .leftJoin('remark', 'remark.submission_id', 'submission.id')
    .select(['submission.id', 'kind', 'document_id', 'block_id'])
    .select(['public_title', 'public_body', 'public_proposal', 'public_justification'])
}

type TextRow = Awaited<ReturnType<ReturnType<typeof textRows>['execute']>>[number]

function textOf(row: TextRow): Grouped {
  // The title of a remark is ours: it names the place.
  const title = row.kind === 'remark' ? null : row.public_title
  const parts = [title, row.public_body, row.public_proposal, row.public_justification]
  return {
    id: row.id,
    text: parts.filter(Boolean).join('\n'),
    place: `${row.document_id ?? ''}:${row.block_id ?? ''}`,
  }
}
