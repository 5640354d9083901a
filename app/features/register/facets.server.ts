import { sql } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { Instant, IntakeChannel } from '#db/schema.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import { goalChoices, type Choices, type StateChoice } from './choices.ts'
import { isLate, published, type ChoiceGroup } from './conditions.server.ts'

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
  now: Instant,
): Promise<Facets> {
  const of = (except?: ChoiceGroup) => published(db, choices, now, except)
  const strategic = goalChoices(codebook).filter((goal) => goal.term.parentId === null)
  const rows = await whole(of(), 'total')
    .unionAll(byTag(of('areas'), 'areas', idsOf(codebook.areas)))
    .unionAll(byTag(of('goal'), 'goal', idsOf(goalChoices(codebook).map((goal) => goal.term))))
    .unionAll(byStrategicGoal(of('goal'), idsOf(strategic.map((goal) => goal.term))))
    .unionAll(byTag(of('theme'), 'theme', idsOf(codebook.themes)))
    .unionAll(byState(of('states')))
    .unionAll(
      whole(
        of('states').where((eb) => isLate(eb, now)),
        'late',
      ),
    )
    .unionAll(byColumn(of('estate'), 'estate', 'estate_id'))
    .unionAll(byColumn(of('channels'), 'channels', 'channel'))
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
    states: statesOf(group('states'), Number(group('late')[0]?.amount ?? 0)),
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

type Published = ReturnType<typeof published>

function whole(rows: Published, name: string) {
  return rows.select((eb) => [
    part(name),
    sql<string | null>`cast(null as text)`.as('key'),
    eb.fn.countAll<number>().as('amount'),
  ])
}

function byTag(rows: Published, group: 'areas' | 'goal' | 'theme', termIds: readonly number[]) {
  return rows
    .innerJoin('tag', 'tag.submission_id', 'submission.id')
    .where('tag.removed_at', 'is', null)
    .where('tag.term_id', 'in', termIds.length > 0 ? termIds : [0])
    .select((eb) => [part(group), asText('tag.term_id'), eb.fn.countAll<number>().as('amount')])
    .groupBy('tag.term_id')
}

function byStrategicGoal(rows: Published, goalIds: readonly number[]) {
  const strategic = sql<number>`coalesce(term.parent_id, term.id)`
  return rows
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

function byState(rows: Published) {
  return rows
    .select((eb) => [
      part('states'),
      sql<string | null>`handling || ' ' || coalesce(position_code, '')`.as('key'),
      eb.fn.countAll<number>().as('amount'),
    ])
    .groupBy(['handling', 'position_code'])
}

function byColumn(rows: Published, group: 'estate' | 'channels', column: 'estate_id' | 'channel') {
  return rows
    .where(column, 'is not', null)
    .select((eb) => [part(group), asText(column), eb.fn.countAll<number>().as('amount')])
    .groupBy(column)
}

/** Something reflected is also accepted (or whatever the position said), so it counts in both. */
function statesOf(rows: readonly { key: string | null; amount: number }[], late: number) {
  const states = new Map<StateChoice, number>([['late', late]])
  const add = (state: StateChoice, amount: number) =>
    states.set(state, (states.get(state) ?? 0) + Number(amount))
  for (const { key, amount } of rows) {
    const [handling, code] = (key ?? '').split(' ')
    if (handling === 'reflected') add('reflected', amount)
    if (handling !== 'answered' && handling !== 'reflected') add('waiting', amount)
    else {
      add('answered', amount)
      if (code) add(code as StateChoice, amount)
    }
  }
  return states
}
