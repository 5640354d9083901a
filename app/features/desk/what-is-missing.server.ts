import { sql, type Kysely } from 'kysely'
import type { DB, Day, Instant } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { owed } from './owed.server.ts'

export type OwingUnit = {
  /** Null: nobody was given them yet. */
  unit: { id: number; slug: string; name: string; hasAddress: boolean } | null
  count: number
  /** The oldest day that the unit was given; null where it was given none. */
  dueOn: Day | null
  /** Whole days since then; 0 while it is in time. */
  overdueDays: number
}
export type Missing = {
  /** Remarks and postulates of the consultation without a published position. */
  count: number
  /** Of them: not moderated yet, or waiting for a word of the author. */
  inModeration: number
  /** The rest by who owes it, the most first. */
  units: OwingUnit[]
}

/** What stands between a consultation and its end, and who owes it. */
export async function whatIsMissing(
  db: Kysely<DB>,
  consultationId: number,
  now: Instant,
): Promise<Missing> {
  const rows = await owed(db, consultationId)
    .leftJoin('unit', 'unit.id', 'submission.unit_id')
    .leftJoin('assignment', (join) =>
      join
        .onRef('assignment.submission_id', '=', 'submission.id')
        .on('assignment.ended_at', 'is', null),
    )
    .select((eb) => [
      'unit.id',
      'unit.slug',
      'unit.name',
      'unit.email',
      sql<number>`case when visibility = 'published' then 1 else 0 end`.as('public'),
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('assignment.due_on').as('dueOn'),
    ])
    .groupBy(['unit.id', 'unit.slug', 'unit.name', 'unit.email', 'public'])
    .execute()
  const today = dayInWarsaw(now)
  const open = rows.filter((row) => Number(row.public) === 1)
  const sum = (some: typeof rows) => some.reduce((total, row) => total + Number(row.count), 0)
  return {
    count: sum(rows),
    inModeration: sum(rows) - sum(open),
    units: open
      .map((row) => ({
        unit: row.id
          ? {
              id: row.id,
              slug: row.slug ?? '',
              name: row.name ?? '',
              hasAddress: row.email !== null,
            }
          : null,
        count: Number(row.count),
        dueOn: row.dueOn,
        overdueDays: row.dueOn && row.dueOn < today ? daysBetween(row.dueOn, today) : 0,
      }))
      .toSorted((a, b) => b.overdueDays - a.overdueDays || b.count - a.count || rank(a) - rank(b)),
  }
}

/** Equal ones in one order everywhere, those without a unit last. */
function rank({ unit }: OwingUnit): number {
  return unit?.id ?? Infinity
}

/** Between two days as such: no clock changes in them. */
function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
