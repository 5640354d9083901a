import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { Breathe } from '../imports/breather.ts'
import { mayEnter } from './may-enter.ts'
import { isOver, readPeriod } from './period.ts'
import { readNumber } from './read-number.ts'
import type { UploadRow } from './read-upload.ts'

/** What would happen to a row; a problem is a key of the messages. */
export type PlannedRow = {
  line: number
  typed: UploadRow
  indicator: { id: number; name: string; measure: string } | null
  period: string | null
  value: number | null
  before: number | null
  /** The period still runs: the number may change until its end. */
  isEarly: boolean
} & ({ outcome: 'add' | 'correct' | 'same' } | { outcome: 'bad'; problem: string })

/** Compares the rows of a file with what is there. Writes nothing. */
export async function planImport(
  db: Kysely<DB>,
  rows: readonly UploadRow[],
  who: { actor: AccountActor; today: string },
  breathe: Breathe,
): Promise<PlannedRow[]> {
  const indicators = await db
    .selectFrom('indicator')
    .select(['id', 'slug', 'code', 'edition', 'rhythm', 'owner_unit_id'])
    .select(['name_pl as name', 'measure_pl as measure'])
    .where('retired_at', 'is', null)
    .execute()
  const byName = new Map(
    indicators.flatMap((each) => [
      [each.slug, each] as const,
      [`${each.edition}/${each.code}`.toLowerCase(), each] as const,
      // A bare clause means the edition in use.
      ...(each.edition === '2018' ? [] : [[each.code.toLowerCase(), each] as const]),
    ]),
  )
  const named = new Set(rows.flatMap((row) => byName.get(row.indicator.toLowerCase())?.id ?? []))
  const values = await db
    .selectFrom('indicator_value')
    .select(['indicator_id', 'period', 'value'])
    .where('indicator_id', 'in', named.size > 0 ? [...named] : [0])
    .execute()
  const known = new Map(values.map((row) => [`${row.indicator_id} ${row.period}`, row.value]))
  const seen = new Set<string>()
  const planned: PlannedRow[] = []
  for (const typed of rows) {
    await breathe()
    const found = byName.get(typed.indicator.toLowerCase())
    const base = {
      line: typed.line,
      typed,
      indicator: found ? { id: found.id, name: found.name, measure: found.measure } : null,
      period: null,
      value: null,
      before: null,
      isEarly: false,
    }
    const bad = (problem: string) => planned.push({ ...base, outcome: 'bad', problem })
    if (typed.problem) bad(`indicators.row.${typed.problem}`)
    else if (!found) bad('indicators.row.unknown')
    else if (!mayEnter(who.actor, found.owner_unit_id)) bad('indicators.row.notYours')
    else {
      const period = readPeriod(typed.period, found.rhythm, who.today)
      const value = readNumber(typed.value)
      const key = `${found.id} ${period.ok ? period.value : ''}`
      if (!period.ok) bad(`indicators.periodError.${period.refusal}`)
      else if (!value.ok) bad(`indicators.number.${value.refusal}`)
      else if (seen.has(key)) bad('indicators.row.twice')
      else {
        seen.add(key)
        const before = known.get(key) ?? null
        const outcome = before === null ? 'add' : before === value.value ? 'same' : 'correct'
        const isEarly = !isOver(period.value, who.today)
        const row = { ...base, period: period.value, value: value.value, before, isEarly }
        planned.push({ ...row, outcome })
      }
    }
  }
  return planned
}
