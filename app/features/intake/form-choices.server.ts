import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { addDays, addWorkingDays } from '../../lib/working-days.ts'
import { listAreas } from '../frame/codebook.server.ts'
import { listEstates } from '../frame/estates.server.ts'
import { readPromise } from '../promise/promise.server.ts'

export type OtherRoute = {
  code: string
  name: string
  useWhen: string
  deadline: string
  url: string | null
}
export type FormChoices = {
  areas: { id: number; name: string }[]
  estates: { id: number; name: string }[]
}

export async function readFormChoices(db: Kysely<DB>, locale: Locale): Promise<FormChoices> {
  const [areas, estates] = await Promise.all([listAreas(db, locale), listEstates(db, locale)])
  return {
    areas: areas.map(({ id, name }) => ({ id, name })),
    estates: estates.map(({ id, name }) => ({ id, name })),
  }
}

/** Where matters go that are no postulates: petition, complaint, fault and the like. */
export async function listOtherRoutes(db: Kysely<DB>, locale: Locale): Promise<OtherRoute[]> {
  const rows = await db.selectFrom('official_route').selectAll().orderBy('position').execute()
  return rows.map((row) => ({
    code: row.code,
    name: localized(row, 'name', locale),
    useWhen: localized(row, 'use_when', locale),
    deadline: localized(row, 'deadline', locale),
    url: row.url,
  }))
}

/** What sending now would promise: both days, counted as they will be counted at sending. */
export async function promisedDates(
  db: Kysely<DB>,
  now: string,
): Promise<{ moderationDueAt: string; answerDueAt: string }> {
  const promise = await readPromise(db)
  return {
    moderationDueAt: addWorkingDays(now, promise.moderationWorkingDays),
    answerDueAt: addDays(now, promise.answerDays),
  }
}
