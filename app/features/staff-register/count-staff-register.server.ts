import type { Database } from '#db/open.server.ts'
import type { Instant, PositionCode } from '#db/schema.ts'
import { isAnswered } from '../register/conditions.server.ts'
import { MOST_COUNTED } from '../register/most-counted.ts'
import { isOfCode } from './consultation-conditions.server.ts'
import { newestOfWords } from './newest-of-words.server.ts'
import { staffRegister } from './staff-conditions.server.ts'
import { NO_FILTERS, type PositionProgress, type StaffFilters } from './staff-filters.ts'

/** Up to `MOST_COUNTED` + 1: nobody walks through a million to say how many there are. */
export async function countStaffRegister(
  db: Database,
  filters: StaffFilters,
  now: Instant,
): Promise<number> {
  if (isInWorkAlone(filters)) return countInWork(db, filters.progress)
  if (filters.code) return countWithCode(db, filters, filters.code, now)
  const hits = await newestOfWords(db, filters)
  const few = hits && (await count(db, hits.among(staffRegister(db, hits.filters, now))))
  if (hits && few !== null && (hits.areAll || few > MOST_COUNTED)) return few
  return count(db, staffRegister(db, filters, now))
}

async function count(db: Database, rows: ReturnType<typeof staffRegister>): Promise<number> {
  const found = rows.select('submission.id').limit(MOST_COUNTED + 1)
  const row = await db
    .selectFrom(found.as('found'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(row.total)
}

/** Those answered so are many and in an index; those that will be are few. */
async function countWithCode(
  db: Database,
  filters: StaffFilters,
  code: PositionCode,
  now: Instant,
): Promise<number> {
  const others = staffRegister(db, { ...filters, code: null }, now)
  const answered = await count(db, others.where('position_code', '=', code).where(isAnswered()))
  if (answered > MOST_COUNTED) return answered
  return count(
    db,
    others.where((eb) => isOfCode(eb, code)),
  )
}

type InWork = Exclude<PositionProgress, 'none' | 'published'>

/** Nothing but how far the position is was asked for. */
function isInWorkAlone(filters: StaffFilters): filters is StaffFilters & { progress: InWork } {
  const { progress } = filters
  if (!progress || progress === 'none' || progress === 'published') return false
  const names = Object.keys(NO_FILTERS) as (keyof StaffFilters)[]
  return names.every((name) => IGNORED.has(name) || filters[name] === NO_FILTERS[name])
}

/** Changes nothing without words, or is what is asked for. */
const IGNORED = new Set<keyof StaffFilters>(['progress', 'sort', 'isExact', 'corrections'])

/** Begins with the positions, and ends when there are enough. */
async function countInWork(db: Database, state: InWork): Promise<number> {
  const found = db
    .selectFrom('position_submission')
    .innerJoin('position', 'position.id', 'position_submission.position_id')
    .select('position_submission.submission_id')
    .where('position.state', '=', state)
    .distinct()
    .limit(MOST_COUNTED + 1)
  const row = await db
    .selectFrom(found.as('found'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(row.total)
}
