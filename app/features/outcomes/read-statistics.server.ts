import type { Kysely } from 'kysely'
import type { DB, Day, Instant } from '#db/schema.ts'
import {
  countGroups,
  countSessions,
  sumNumbers,
  type GroupNumbers,
  type Numbers,
  type SessionNumbers,
} from './attendance-numbers.server.ts'
import {
  countCards,
  countTables,
  NO_CARDS,
  type CardNumbers,
  type TableNumbers,
} from './card-numbers.server.ts'
import {
  countFeedback,
  listComments,
  NO_FEEDBACK,
  type FeedbackNumbers,
} from './feedback-numbers.server.ts'
import { countNeeds, type NeedsNumbers } from './needs-numbers.server.ts'

export type WorkshopStatistics = {
  sessions: SessionNumbers[]
  total: Numbers
  groups: GroupNumbers[]
  /** Null for those who may not see the people. */
  needs: NeedsNumbers | null
  cards: CardNumbers
  tables: TableNumbers[]
  feedback: FeedbackNumbers
  comments: string[]
}
export type SeriesStatistics = {
  title: string
  workshops: {
    id: number
    title: string
    startsOn: Day
    numbers: Numbers
    cards: CardNumbers
    feedback: FeedbackNumbers
  }[]
  total: Numbers
  cards: CardNumbers
}

/** All numbers of a workshop: no names, and nothing small enough to be somebody. */
export async function statisticsOfWorkshop(
  db: Kysely<DB>,
  workshopId: number,
  options: { now: Instant; seesPeople: boolean },
): Promise<WorkshopStatistics> {
  const sessions = await countSessions(db, [workshopId], options.now)
  return {
    sessions,
    total: sumNumbers(sessions),
    groups: await countGroups(db, workshopId),
    needs: options.seesPeople ? await countNeeds(db, workshopId) : null,
    cards: (await countCards(db, [workshopId])).get(workshopId) ?? NO_CARDS,
    tables: await countTables(db, workshopId),
    feedback: (await countFeedback(db, [workshopId])).get(workshopId) ?? NO_FEEDBACK,
    comments: await listComments(db, workshopId),
  }
}

/** The workshops of a series side by side; null where there is no such series. */
export async function statisticsOfSeries(
  db: Kysely<DB>,
  seriesId: number,
  now: Instant,
): Promise<SeriesStatistics | null> {
  const series = await db
    .selectFrom('workshop_series')
    .select('title')
    .where('id', '=', seriesId)
    .executeTakeFirst()
  if (!series) return null
  const workshops = await db
    .selectFrom('workshop')
    .select(['id', 'title_pl as title', 'starts_on as startsOn'])
    .where('series_id', '=', seriesId)
    .where('state', '!=', 'draft')
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
  const ids = workshops.map((row) => row.id)
  const sessions = await countSessions(db, ids, now)
  const cards = await countCards(db, ids)
  const feedback = await countFeedback(db, ids)
  const rows = workshops.map((workshop) => ({
    ...workshop,
    numbers: sumNumbers(sessions.filter((row) => row.workshopId === workshop.id)),
    cards: cards.get(workshop.id) ?? NO_CARDS,
    feedback: feedback.get(workshop.id) ?? NO_FEEDBACK,
  }))
  return {
    title: series.title,
    workshops: rows,
    total: sumNumbers(rows.map((row) => row.numbers)),
    cards: sumCards(rows.map((row) => row.cards)),
  }
}

function sumCards(rows: readonly CardNumbers[]): CardNumbers {
  const sum = (step: keyof CardNumbers) => rows.reduce((all, row) => all + row[step], 0)
  return {
    cards: sum('cards'),
    submitted: sum('submitted'),
    published: sum('published'),
    answered: sum('answered'),
    reflected: sum('reflected'),
  }
}
