import { sql } from 'kysely'
import { AXES } from '#db/coverage.server.ts'
import type { Database } from '#db/open.server.ts'
import type { Instant, IntakeChannel } from '#db/schema.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import { CHANNELS, goalChoices, STATE_CHOICES, type Choices, type StateChoice } from './choices.ts'
import type { ChoiceGroup } from './conditions.server.ts'
import { addState } from './count-states.ts'
import { noCounts, type GroupCounts } from './group-counts.ts'

const ANSWERS = STATE_CHOICES.filter(
  (state) => !['waiting', 'late', 'answered', 'reflected'].includes(state),
)

/**
 * Whether each write counts what such choices find: one area and one place at most, no words. What is late
 * is counted as a whole alone.
 */
export function isCounted(choices: Choices, except?: ChoiceGroup): boolean {
  const { text, document, workshop, author, months, areas, states } = choices
  if (text || document || workshop || author || months) return false
  if (areas.length > 1 && except !== 'areas') return false
  if (states.includes('late') && except !== undefined && except !== 'states') return false
  const places = placesOf(choices, except)
  const isPlace = except === 'goal' || except === 'theme' || except === 'estate'
  return places.length + (isPlace ? 1 : 0) <= 1
}

function placesOf({ goal, theme, estate }: Choices, except?: ChoiceGroup) {
  return [
    ...(goal && except !== 'goal' ? [{ axis: AXES.goal, id: goal.term.id }] : []),
    ...(theme && except !== 'theme' ? [{ axis: AXES.theme, id: theme.id }] : []),
    ...(estate && except !== 'estate' ? [{ axis: AXES.estate, id: estate.id }] : []),
  ]
}

/** How many of them wait past their day, of whatever states: summed over the days. */
export async function countLate(
  db: Database,
  choices: Choices,
  now: Instant,
  except?: ChoiceGroup,
): Promise<number> {
  const [place] = placesOf(choices, except)
  const row = await db
    .selectFrom('waiting_cell')
    .select(sql<number>`cast(coalesce(sum(n), 0) as integer)`.as('n'))
    .where('kind', 'in', choices.kind === 'all' ? ['postulate', 'remark'] : [choices.kind])
    .where('channel', 'in', choices.channels.length === 0 ? [''] : choices.channels)
    .where('axis', '=', place?.axis ?? AXES.all)
    .where('area_id', '=', choices.areas[0]?.id ?? 0)
    .where('row_id', '=', place?.id ?? 0)
    .where('due_at', '<', now)
    .executeTakeFirst()
  return row?.n ?? 0
}

/** The numbers of these groups, read from the cells in one statement. */
export async function countedGroups(
  db: Database,
  choices: Choices,
  codebook: Codebook,
  groups: readonly Counted[],
): Promise<GroupCounts> {
  const [first, ...others] = groups.map((group) => cellsOf(db, choices, codebook, group))
  if (!first) return noCounts()
  const rows = await others.reduce((all, next) => all.unionAll(next), first).execute()
  return sorted(rows, codebook)
}

type Counted = ChoiceGroup | 'total'

function cellsOf(db: Database, choices: Choices, codebook: Codebook, group: Counted) {
  const except = group === 'total' ? undefined : group
  const axes = { goal: AXES.goal, theme: AXES.theme, estate: AXES.estate } as const
  const own = group === 'goal' || group === 'theme' || group === 'estate' ? axes[group] : null
  const [place] = placesOf(choices, except)
  const area = except === 'areas' ? null : (choices.areas[0]?.id ?? 0)
  const chosen: readonly (IntakeChannel | '')[] =
    choices.channels.length === 0 ? [''] : choices.channels
  const states = group === 'states' ? ALL_STATES : (statesOf(choices.states) ?? [''])
  return db
    .selectFrom('register_cell')
    .select([sql<string>`${sql.lit(group)}`.as('part'), 'state', 'channel', 'area_id', 'row_id'])
    .select(sql<number>`cast(sum(n) as integer)`.as('n'))
    .where('kind', 'in', choices.kind === 'all' ? ['postulate', 'remark'] : [choices.kind])
    .where('state', 'in', states)
    .where('channel', 'in', group === 'channels' ? CHANNELS : chosen)
    .where('axis', '=', own ?? place?.axis ?? AXES.all)
    .where('area_id', 'in', area === null ? codebook.areas.map(({ id }) => id).concat(0) : [area])
    .$if(own === null, (query) => query.where('row_id', '=', place?.id ?? 0))
    .groupBy(['state', 'channel', 'area_id', 'row_id'])
}

const ALL_STATES = [
  'waiting ',
  ...['answered', 'reflected'].flatMap((handling) =>
    ['', ...ANSWERS].map((code) => `${handling} ${code}`),
  ),
]

/** The states of cells that any of these choices means; null: whatever the state. */
function statesOf(chosen: readonly StateChoice[]): string[] | null {
  if (chosen.length === 0) return null
  const found = ALL_STATES.filter((state) => {
    const [handling = '', code = ''] = state.split(' ')
    const meant = new Map<StateChoice, number>()
    addState(meant, handling, code || null, 1)
    return chosen.some((choice) => meant.has(choice))
  })
  // What is late alone has no cell here; PostgreSQL refuses an empty list.
  return found.length > 0 ? found : ['none']
}

type Cell = {
  part: string
  state: string
  channel: string
  area_id: number
  row_id: number
  n: number
}

function sorted(rows: readonly Cell[], codebook: Codebook): GroupCounts {
  const counts = noCounts()
  const add = <Key>(map: Map<Key, number>, key: Key, n: number) => {
    if (n !== 0) map.set(key, (map.get(key) ?? 0) + n)
  }
  const goals = new Set(goalChoices(codebook).map((goal) => goal.term.id))
  const themes = new Set(codebook.themes.map((theme) => theme.id))
  for (const { part, state, channel, area_id, row_id, n } of rows) {
    if (part === 'total') counts.total += n
    if (part === 'areas' && area_id !== 0) add(counts.areas, area_id, n)
    if (part === 'goal' && goals.has(row_id)) add(counts.goals, row_id, n)
    if (part === 'theme' && themes.has(row_id)) add(counts.themes, row_id, n)
    if (part === 'estate') add(counts.estates, row_id, n)
    if (part === 'channels') add(counts.channels, channel as IntakeChannel, n)
    if (part === 'states') {
      const [handling = '', code = ''] = state.split(' ')
      addState(counts.states, handling, code || null, n)
    }
  }
  return counts
}
