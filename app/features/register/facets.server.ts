import { sql } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { IntakeChannel } from '#db/schema.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import { goalChoices, type Choices, type StateChoice } from './choices.ts'
import { published } from './conditions.server.ts'

/**
 * How many postulates each choice would leave: those that meet all other groups. Areas, goals and
 * themes by term id, estates by id. What is missing is zero.
 */
export type Facets = {
  /** What the choices together find. */
  total: number
  areas: Map<number, number>
  goals: Map<number, number>
  themes: Map<number, number>
  states: Map<StateChoice, number>
  estates: Map<number, number>
  channels: Map<IntakeChannel, number>
}

/** All counts in one statement: one grouped part for each group, not one query for each choice. */
export async function countFacets(
  db: Database,
  choices: Choices,
  codebook: Codebook,
): Promise<Facets> {
  const strategic = goalChoices(codebook).filter((goal) => goal.term.parentId === null)
  const rows = await total(db, choices)
    .unionAll(byTag(db, choices, 'areas', idsOf(codebook.areas)))
    .unionAll(byTag(db, choices, 'goal', idsOf(goalChoices(codebook).map((goal) => goal.term))))
    .unionAll(byStrategicGoal(db, choices, idsOf(strategic.map((goal) => goal.term))))
    .unionAll(byTag(db, choices, 'theme', idsOf(codebook.themes)))
    .unionAll(byState(db, choices))
    .unionAll(byColumn(db, choices, 'estate', 'estate_id'))
    .unionAll(byColumn(db, choices, 'channels', 'channel'))
    .execute()
  const group = (name: string) => rows.filter((row) => row.part === name)
  const byId = (name: string) =>
    new Map(group(name).map((row) => [Number(row.key), Number(row.amount)]))
  return {
    total: Number(group('total')[0]?.amount ?? 0),
    areas: byId('areas'),
    // A strategic goal counts what hangs on its operational goals too, each postulate once.
    goals: new Map([...byId('goal'), ...byId('strategic')]),
    themes: byId('theme'),
    states: statesOf(group('states')),
    estates: byId('estate'),
    channels: new Map(
      group('channels').map((row) => [row.key as IntakeChannel, Number(row.amount)]),
    ),
  }
}

function idsOf(terms: readonly { id: number }[]): number[] {
  return terms.map((term) => term.id)
}

const part = (name: string) => sql<string>`${sql.lit(name)}`.as('part')
const asText = (column: string) => sql<string | null>`cast(${sql.ref(column)} as text)`.as('key')

function total(db: Database, choices: Choices) {
  return published(db, choices).select((eb) => [
    part('total'),
    sql<string | null>`cast(null as text)`.as('key'),
    eb.fn.countAll<number>().as('amount'),
  ])
}

function byTag(
  db: Database,
  choices: Choices,
  group: 'areas' | 'goal' | 'theme',
  termIds: readonly number[],
) {
  return published(db, choices, group)
    .innerJoin('tag', 'tag.submission_id', 'submission.id')
    .where('tag.removed_at', 'is', null)
    .where('tag.term_id', 'in', termIds.length > 0 ? termIds : [0])
    .select((eb) => [part(group), asText('tag.term_id'), eb.fn.countAll<number>().as('amount')])
    .groupBy('tag.term_id')
}

function byStrategicGoal(db: Database, choices: Choices, goalIds: readonly number[]) {
  const strategic = sql<number>`coalesce(term.parent_id, term.id)`
  return published(db, choices, 'goal')
    .innerJoin('tag', 'tag.submission_id', 'submission.id')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .where('tag.removed_at', 'is', null)
    .where(strategic, 'in', goalIds.length > 0 ? goalIds : [0])
    .select((eb) => [
      part('strategic'),
      sql<string | null>`cast(${strategic} as text)`.as('key'),
      eb.fn.count<number>('submission.id').distinct().as('amount'),
    ])
    .groupBy(strategic)
}

function byState(db: Database, choices: Choices) {
  return published(db, choices, 'states')
    .select((eb) => [
      part('states'),
      sql<string | null>`handling || ' ' || coalesce(position_code, '')`.as('key'),
      eb.fn.countAll<number>().as('amount'),
    ])
    .groupBy(['handling', 'position_code'])
}

function byColumn(
  db: Database,
  choices: Choices,
  group: 'estate' | 'channels',
  column: 'estate_id' | 'channel',
) {
  return published(db, choices, group)
    .where(column, 'is not', null)
    .select((eb) => [part(group), asText(column), eb.fn.countAll<number>().as('amount')])
    .groupBy(column)
}

/** Something reflected is also accepted (or whatever the position said), so it counts in both. */
function statesOf(rows: readonly { key: string | null; amount: number }[]) {
  const states = new Map<StateChoice, number>()
  const add = (state: StateChoice, amount: number) =>
    states.set(state, (states.get(state) ?? 0) + Number(amount))
  for (const { key, amount } of rows) {
    const [handling, code] = (key ?? '').split(' ')
    if (handling === 'reflected') add('reflected', amount)
    if (handling !== 'answered' && handling !== 'reflected') add('waiting', amount)
    else if (code) add(code as StateChoice, amount)
  }
  return states
}
