import type { Kysely } from 'kysely'
import type { DB, Day, Instant, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'

export type Stage = {
  id: number
  state: 'done' | 'now' | 'next'
  title: string
  description: string
  /** In words; empty where no source gives a date. */
  when: string
}
export type StrategyFrame = { name: string; summary: string; stages: Stage[] }

/** The strategy and its way: what is done, what is now, what is next. */
export async function readStrategy(db: Kysely<DB>, locale: Locale): Promise<StrategyFrame> {
  const strategy = await db
    .selectFrom('strategy')
    .selectAll()
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const stages = await db
    .selectFrom('strategy_stage')
    .selectAll()
    .where('strategy_id', '=', strategy.id)
    .orderBy('position')
    .execute()
  return {
    name: localized(strategy, 'name', locale),
    summary: localized(strategy, 'summary', locale),
    stages: stages.map((stage) => ({
      id: stage.id,
      state: stage.state,
      title: localized(stage, 'title', locale),
      description: localized(stage, 'description', locale),
      when: localized(stage, 'when', locale),
    })),
  }
}

/** The five sources on which the diagnosis of the city rests. */
export async function listEvidenceSources(db: Kysely<DB>, locale: Locale) {
  const rows = await db.selectFrom('evidence_source').selectAll().orderBy('position').execute()
  return rows.map((row) => ({
    code: row.code,
    title: localized(row, 'title', locale),
    description: localized(row, 'description', locale),
  }))
}

/** The Strategy Council and the teams. */
export async function listBodies(db: Kysely<DB>, locale: Locale) {
  const rows = await db.selectFrom('body').selectAll().orderBy('position').execute()
  return rows.map((row) => ({
    slug: row.slug,
    name: localized(row, 'name', locale),
    role: localized(row, 'role', locale),
    composition: localized(row, 'composition', locale),
    state: row.state,
  }))
}

/** Below them the archive goes on. */
const MOST_WORKSHOPS = 10

/**
 * Workshops that took place: published, over, not called off and no demonstration. The page says
 * how the strategy came about, and examples are no part of that.
 */
export async function listPastWorkshops(
  db: Kysely<DB>,
  locale: Locale,
  now: Instant,
): Promise<
  {
    slug: string
    title: string
    description: string
    place: string | null
    startsOn: Day
    endsOn: Day
  }[]
> {
  const rows = await db
    .selectFrom('workshop')
    .leftJoin('workshop_session as first', (join) =>
      join.onRef('first.workshop_id', '=', 'workshop.id').on('first.number', '=', 1),
    )
    .select(['slug', 'title_pl', 'title_en', 'title_uk', 'first.place'])
    .select(['description_pl', 'description_en', 'description_uk'])
    .select(['workshop.starts_on', 'workshop.ends_on'])
    .where('workshop.ends_on', '<', dayInWarsaw(now))
    .where('workshop.state', '=', 'published')
    .where('workshop.is_demo', '=', 0)
    .orderBy('workshop.starts_on', 'desc')
    .orderBy('workshop.id', 'desc')
    .limit(MOST_WORKSHOPS)
    .execute()
  return rows.map((row) => ({
    slug: row.slug,
    title: localized(row, 'title', locale),
    description: localized(row, 'description', locale),
    place: row.place,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }))
}
