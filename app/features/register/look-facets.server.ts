import { sql } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import { goalChoices, type Choices } from './choices.ts'
import type { ChoiceGroup } from './conditions.server.ts'
import { publishedOfHits } from './count-published.server.ts'
import { addState } from './count-states.ts'
import { noCounts, type GroupCounts } from './group-counts.ts'
import { MOST_COUNTED } from './most-counted.ts'

/** What was found by walking through; `isMore`: it was too much, and only `total` says anything. */
export type Look = { counts: GroupCounts; isMore: boolean }

/** Walks through what the choices find, leaving one group out, and counts all of its choices at once. */
export async function lookAt(
  db: Database,
  choices: Choices,
  codebook: Codebook,
  now: Instant,
  except?: ChoiceGroup,
): Promise<Look> {
  const { rows: found, areAll } = await publishedOfHits(db, choices, now, except)
  const tagged = await fewTagged(db, choices, except)
  const rows = await found
    .$if(tagged !== null, (query) => query.where('submission.id', 'in', tagged ?? [0]))
    .select(['submission.id', 'handling', 'position_code', 'estate_id', 'channel', 'answer_due_at'])
    .orderBy('received_at', 'desc')
    .limit(MOST_COUNTED + 1)
    .execute()
  const counts = noCounts()
  counts.total = Math.min(rows.length, MOST_COUNTED)
  if (rows.length > MOST_COUNTED || !areAll) return { counts, isMore: true }
  const add = <Key>(map: Map<Key, number>, key: Key, n = 1) => map.set(key, (map.get(key) ?? 0) + n)
  counts.states.set('late', 0)
  for (const { handling, position_code, estate_id, channel, answer_due_at } of rows) {
    addState(counts.states, handling, position_code, 1)
    const isWaiting = handling !== 'answered' && handling !== 'reflected'
    if (isWaiting && answer_due_at < now) add(counts.states, 'late')
    if (estate_id !== null) add(counts.estates, estate_id)
    add(counts.channels, channel)
  }
  await addTags(
    db,
    rows.map((row) => row.id),
    codebook,
    counts,
  )
  return { counts, isMore: false }
}

/**
 * What carries the goal or the theme, where that is few: then nobody walks through the register to find
 * them. Null where it is many, or nothing of the kind was chosen.
 */
async function fewTagged(
  db: Database,
  { goal, theme }: Choices,
  except?: ChoiceGroup,
): Promise<number[] | null> {
  const terms = [
    ...(theme && except !== 'theme' ? [[theme.id]] : []),
    ...(goal && except !== 'goal' && goal.term.parentId !== null ? [goal.termIds] : []),
  ]
  for (const termIds of terms) {
    const rows = await db
      .selectFrom('tag')
      .select('submission_id')
      .where('term_id', 'in', termIds)
      .where('removed_at', 'is', null)
      .limit(MOST_COUNTED + 1)
      .execute()
    if (rows.length <= MOST_COUNTED) return [0, ...rows.map((row) => row.submission_id)]
  }
  return null
}

async function addTags(
  db: Database,
  ids: readonly number[],
  codebook: Codebook,
  counts: GroupCounts,
): Promise<void> {
  if (ids.length === 0) return
  const top = sql<number>`coalesce(term.parent_id, term.id)`
  const living = db
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .where('tag.removed_at', 'is', null)
    .where('tag.submission_id', 'in', ids)
  const own = await living
    .select((eb) => ['tag.term_id as id', eb.fn.countAll<number>().as('n')])
    .groupBy('tag.term_id')
    .execute()
  // A strategic goal counts what hangs on its operational goals too, each submission once.
  const above = await living
    .select((eb) => [top.as('id'), eb.fn.count<number>('tag.submission_id').distinct().as('n')])
    .groupBy(top)
    .execute()
  const amounts = new Map(own.map((row) => [row.id, Number(row.n)]))
  const strategic = new Map(above.map((row) => [row.id, Number(row.n)]))
  const keep = (map: Map<number, number>, id: number, amount: number | undefined) => {
    if (amount) map.set(id, amount)
  }
  for (const { id } of codebook.areas) keep(counts.areas, id, amounts.get(id))
  for (const { id } of codebook.themes) keep(counts.themes, id, amounts.get(id))
  for (const { term } of goalChoices(codebook)) {
    keep(counts.goals, term.id, (term.parentId === null ? strategic : amounts).get(term.id))
  }
}
