import { sql, type Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { toCsv } from '../../lib/csv.ts'

/** Answers that a unit owes; `unit` null: nobody was given them yet. */
export type OwedRow = { unit: string | null; waiting: number; late: number; next: Instant }

/** Who owes the next step to published submissions, those with late ones first. */
export async function owedByUnit(db: Kysely<DB>, now: Instant): Promise<OwedRow[]> {
  const rows = await db
    .selectFrom('owed_count')
    .leftJoin('unit', 'unit.id', 'owed_count.unit_id')
    .select((eb) => [
      'unit.name as unit',
      sql<number>`cast(sum(n) as integer)`.as('waiting'),
      sql<number>`cast(sum(case when due_at < ${now} then n else 0 end) as integer)`.as('late'),
      eb.fn.min('due_at').as('next'),
    ])
    .where('n', '<>', 0)
    .groupBy(['owed_count.unit_id', 'unit.name'])
    .execute()
  return rows
    .map(({ unit, waiting, late, next }) => ({ unit, waiting, late, next }))
    .toSorted((a, b) => b.late - a.late || b.waiting - a.waiting)
}

export function owedCsv(rows: readonly OwedRow[], locale: Locale): string {
  const t = translator(locale)
  const columns = ['unit', 'waiting', 'late', 'next'] as const
  return toCsv([
    columns.map((column) => t(`room.owed.${column}`)),
    ...rows.map(({ unit, waiting, late, next }) => [
      unit ?? t('room.owed.nobody'),
      waiting,
      late,
      next.slice(0, 10),
    ]),
  ])
}
