import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { hasRole, type AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { countToCode } from '../coding/next-item.server.ts'
import { listUnits, type Unit } from '../frame/units.server.ts'
import { countPromise, type PromiseCounters } from '../promise/counters.server.ts'
import { countOwnPositions } from './count-own-positions.server.ts'
import { countStaffViews } from './count-staff-views.server.ts'
import { staffQuery } from './read-staff-filters.ts'
import { NO_FILTERS, type StaffFilters } from './staff-filters.ts'

/** What may wait for a person, each a list they can open. */
export type TaskName =
  'moderation' | 'noUnit' | 'inbox' | 'inboxSoon' | 'inboxLate' | 'sentBack' | 'accept' | 'coding'
/** `query`: the list where it is done, as an address. */
export type Task = { name: TaskName; count: number; query: Record<string, string | undefined> }
export type Overview = {
  unit: string | null
  tasks: Task[]
  promise: PromiseCounters & { soon: number }
}

const SOON: StaffFilters = { ...NO_FILTERS, deadline: 'soon', sort: 'due' }

/** What waits for this person, and how the promise stands. */
export async function readOverview(
  db: Database,
  actor: AccountActor,
  now: Instant,
): Promise<Overview> {
  const units = await listUnits(db)
  const isOfficer = hasRole(actor, 'unit_officer')
  const own = isOfficer ? (units.find((unit) => unit.id === actor.unitId) ?? null) : null
  const views = { ...tasksOf(actor, own), soon: SOON }
  const counts = await countStaffViews(db, views as Record<keyof typeof views, StaffFilters>, now)
  const positions = can(actor, 'position.draft') ? await countOwnPositions(db, actor) : null
  const { soon, ...waiting } = counts
  const tasks: Task[] = Object.entries(waiting).map(([name, count]) => ({
    name: name as TaskName,
    count,
    query: staffQuery(views[name as CountedTask] ?? NO_FILTERS),
  }))
  if (positions) {
    const draft = { ...NO_FILTERS, progress: 'draft' as const, sort: 'due' as const }
    tasks.push({ name: 'sentBack', count: positions.sentBack, query: staffQuery(draft) })
  }
  if (positions && can(actor, 'position.accept')) {
    const submitted = { ...NO_FILTERS, progress: 'submitted' as const, sort: 'due' as const }
    tasks.push({ name: 'accept', count: positions.toAccept, query: staffQuery(submitted) })
  }
  const toCode = can(actor, 'coding.do') ? await countToCode(db, actor.id) : 0
  if (toCode > 0) tasks.push({ name: 'coding', count: toCode, query: {} })
  return { unit: own?.name ?? null, tasks, promise: { ...(await countPromise(db, now)), soon } }
}

type CountedTask = Exclude<TaskName, 'sentBack' | 'accept' | 'coding'>

function tasksOf(
  actor: AccountActor,
  own: Unit | null,
): Partial<Record<CountedTask, StaffFilters>> {
  const inbox: StaffFilters | null = own && {
    ...NO_FILTERS,
    unit: own,
    progress: 'none',
    sort: 'due',
  }
  return {
    ...(can(actor, 'submission.moderate')
      ? { moderation: { ...NO_FILTERS, visibility: 'awaiting' as const, sort: 'due' as const } }
      : {}),
    ...(can(actor, 'submission.assign')
      ? { noUnit: { ...NO_FILTERS, status: 'published', unit: 'none', sort: 'due' } as const }
      : {}),
    ...(inbox
      ? {
          inbox,
          inboxSoon: { ...inbox, deadline: 'soon' as const },
          inboxLate: { ...inbox, deadline: 'unitLate' as const },
        }
      : {}),
  }
}
