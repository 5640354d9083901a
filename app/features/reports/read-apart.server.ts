import type { Kysely } from 'kysely'
import type { AuthorKind, DB } from '#db/schema.ts'
import { chunksOf } from './chunks.ts'
import { fateOf, isInTable, type ListedSubmission } from './list-submissions.server.ts'
import type { ApartRow } from './snapshot-rows.ts'

const AT_ONCE = 250

/** Numbers, days and grounds of what has no position; their words are read nowhere. */
export async function readApart(
  db: Kysely<DB>,
  submissions: readonly ListedSubmission[],
): Promise<(ApartRow & { author: { kind: AuthorKind } })[]> {
  const apart = submissions.filter((row) => !isInTable(row))
  const grounds = await readGrounds(
    db,
    apart.filter((row) => row.visibility === 'hidden' || row.visibility === 'redirected'),
  )
  return apart.map((row) => ({
    number: row.reference,
    receivedAt: row.received_at,
    channel: row.channel,
    isLate: row.is_late === 1,
    fate: fateOf(row),
    ground: grounds.get(row.id) ?? null,
    author: { kind: row.author_kind },
  }))
}

/** By the last decision of its kind; the reason that was written for the author is not among it. */
async function readGrounds(
  db: Kysely<DB>,
  submissions: readonly ListedSubmission[],
): Promise<Map<number, string>> {
  const names = await readNames(db)
  const grounds = new Map<number, string>()
  for (const chunk of chunksOf(submissions, AT_ONCE)) {
    const events = await db
      .selectFrom('submission_event')
      .select(['submission_id', 'type', 'reason_code'])
      .where(
        'submission_id',
        'in',
        chunk.map((row) => row.id),
      )
      .where('type', 'in', ['hidden', 'redirected'])
      .orderBy('id')
      .execute()
    const visibilities = new Map(chunk.map((row) => [row.id, row.visibility]))
    for (const { submission_id: id, type, reason_code: code } of events) {
      const name = names.get(`${type}:${code ?? ''}`)
      if (type === visibilities.get(id) && name) grounds.set(id, name)
    }
  }
  return grounds
}

async function readNames(db: Kysely<DB>): Promise<Map<string, string>> {
  const rules = await db.selectFrom('moderation_rule').select(['code', 'name_pl']).execute()
  const ways = await db.selectFrom('official_route').select(['code', 'name_pl']).execute()
  return new Map([
    ...rules.map((row) => [`hidden:${row.code}`, row.name_pl] as const),
    ...ways.map((row) => [`redirected:${row.code}`, row.name_pl] as const),
  ])
}
