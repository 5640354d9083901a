import { sql } from 'kysely'
import { isAmong } from '#db/among.server.ts'
import { AXES } from '#db/coverage.server.ts'
import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import { candidatesOf, firstOf, type Candidates } from './candidates.server.ts'
import { goalChoices, type Choices } from './choices.ts'
import type { ChoiceGroup } from './conditions.server.ts'
import { addState } from './count-states.ts'
import { noCounts, type GroupCounts } from './group-counts.ts'
import { MOST_COUNTED } from './most-counted.ts'
import { narrowRegister } from './narrow-register.server.ts'

/** What was found by looking through; `isMore`: there is more, and only `total` says anything. */
export type Look = { counts: GroupCounts; isMore: boolean }

/** Looks through what the choices find, leaving one group out, and counts all of its choices at once. */
export async function lookAt(
  db: Database,
  choices: Choices,
  codebook: Codebook,
  now: Instant,
  except?: ChoiceGroup,
): Promise<Look> {
  const candidates = await candidatesOf(db, choices, now, except)
  const look = await lookThrough(db, candidates, choices, now, except)
  const found =
    look.isMore && look.counts.total < candidates.enough
      ? await lookThrough(db, await firstOf(db, choices, now, except), choices, now, except)
      : look
  if (!found.isMore) await addPlaces(db, found.ids(), codebook, found.counts)
  return found
}

async function lookThrough(
  db: Database,
  { ids, areAll }: Candidates,
  choices: Choices,
  now: Instant,
  except?: ChoiceGroup,
) {
  const meets = () =>
    narrowRegister(db, choices, now, except)
      .where(isAmong(db, 'coverage_fact.submission_id', ids))
      .limit(MOST_COUNTED + 1)
  const groups = await db
    .selectFrom(meets().select(['profile_id', 'due_at']).as('found'))
    .innerJoin('coverage_profile as kept', 'kept.id', 'found.profile_id')
    .select(['kept.handling', 'kept.position_code', 'kept.channel'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .select(
      sql<number>`coalesce(sum(case when found.due_at < ${now} then 1 else 0 end), 0)`.as('late'),
    )
    .groupBy(['kept.handling', 'kept.position_code', 'kept.channel'])
    .execute()
  const counts = noCounts()
  const total = groups.reduce((sum, { n }) => sum + Number(n), 0)
  counts.total = Math.min(total, MOST_COUNTED)
  counts.states.set('late', 0)
  for (const { handling, position_code, channel, n, late } of groups) {
    addState(counts.states, handling, position_code || null, Number(n))
    counts.states.set('late', (counts.states.get('late') ?? 0) + Number(late))
    counts.channels.set(channel, (counts.channels.get(channel) ?? 0) + Number(n))
  }
  return {
    counts,
    isMore: total > MOST_COUNTED || !areAll,
    ids: () => meets().select('coverage_fact.submission_id'),
  }
}

/** Each submission once at each of its places; a strategic goal holds what stands below it too. */
async function addPlaces(
  db: Database,
  ids: ReturnType<Awaited<ReturnType<typeof lookThrough>>['ids']>,
  codebook: Codebook,
  counts: GroupCounts,
): Promise<void> {
  if (counts.total === 0) return
  const rows = await db
    .selectFrom('coverage_place')
    .select(['axis', 'term_id'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('submission_id', 'in', ids)
    .groupBy(['axis', 'term_id'])
    .execute()
  const known = {
    [AXES.area]: new Set(codebook.areas.map(({ id }) => id)),
    [AXES.theme]: new Set(codebook.themes.map(({ id }) => id)),
    [AXES.goal]: new Set(goalChoices(codebook).map(({ term }) => term.id)),
  }
  for (const { axis, term_id, n } of rows) {
    if (axis === AXES.estate) counts.estates.set(term_id, Number(n))
    if (axis === AXES.area && known[axis].has(term_id)) counts.areas.set(term_id, Number(n))
    if (axis === AXES.theme && known[axis].has(term_id)) counts.themes.set(term_id, Number(n))
    if (axis === AXES.goal && known[axis].has(term_id)) counts.goals.set(term_id, Number(n))
  }
}
