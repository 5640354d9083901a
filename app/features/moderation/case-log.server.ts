import type { Kysely } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import type { SubmissionEventType } from '../submissions/events.ts'

export type LogEntry = {
  id: number
  type: SubmissionEventType
  at: Instant
  by: 'author' | 'staff' | 'system'
  /** Staff see who of the staff it was. */
  name: string | null
  reason: string | null
  /** Names of the tags or the unit it was about, or numbers of other cases. */
  about: string[]
}

type EventData = {
  termIds?: number[]
  unitId?: number | null
  targetReference?: string
  reference?: string
}

/** Everything that happened to a case, newest first. */
export async function readCaseLog(
  db: Kysely<DB>,
  submissionId: number,
  locale: Locale,
): Promise<LogEntry[]> {
  const rows = await db
    .selectFrom('submission_event')
    .leftJoin('account', 'account.id', 'submission_event.actor_id')
    .select([
      'submission_event.id',
      'submission_event.type',
      'submission_event.at',
      'submission_event.actor_kind',
      'submission_event.reason',
      'submission_event.data',
      'account.display_name',
    ])
    .where('submission_id', '=', submissionId)
    .orderBy('submission_event.id', 'desc')
    .execute()
  const entries = rows.map((row) => ({ row, data: JSON.parse(row.data ?? '{}') as EventData }))
  const termIds = entries.flatMap(({ data }) => data.termIds ?? [])
  const names = await termNames(db, termIds, locale)
  const units = await unitNames(
    db,
    entries.map(({ data }) => data.unitId ?? null),
  )
  return entries.map(({ row, data }) => ({
    id: row.id,
    type: row.type as SubmissionEventType,
    at: row.at,
    by: row.actor_kind,
    name: row.actor_kind === 'staff' ? row.display_name : null,
    reason: row.reason,
    about: [
      ...(data.termIds ?? []).map((id) => names.get(id) ?? String(id)),
      ...(data.unitId ? [units.get(data.unitId) ?? String(data.unitId)] : []),
      ...(data.targetReference ? [data.targetReference] : []),
      ...(data.reference ? [data.reference] : []),
    ],
  }))
}

async function unitNames(
  db: Kysely<DB>,
  ids: readonly (number | null)[],
): Promise<Map<number, string>> {
  const known = [...new Set(ids)].filter((id) => id !== null)
  if (known.length === 0) return new Map()
  const rows = await db.selectFrom('unit').select(['id', 'name']).where('id', 'in', known).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

async function termNames(
  db: Kysely<DB>,
  ids: readonly number[],
  locale: Locale,
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('term')
    .select(['id', 'name_pl', 'name_en', 'name_uk'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, localized(row, 'name', locale)]))
}
