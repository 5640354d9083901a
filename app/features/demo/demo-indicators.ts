import { demoIndicators, type DemoIndicator } from '#db/seed/demo/indicators.ts'
import type { Instant } from '#db/schema.ts'
import { actOnIndicator } from '../indicators/act-on-indicator.server.ts'
import type { ActForm, IndicatorWords } from '../indicators/forms.ts'
import { createIndicator } from '../indicators/save-indicator.server.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

const TARGET_YEAR = 2030

/** Series from 2019 on, targets and ties; every number is marked as an example. */
export function indicatorActs(stage: Stage, today: Instant): Act[] {
  const at = timeOf(today, 0, 'reported')
  return demoIndicators.map((demo) => ({ at, play: (now: Instant) => play(stage, demo, now) }))
}

async function play(stage: Stage, demo: DemoIndicator, now: Instant): Promise<void> {
  const { db, cast, terms, references } = stage
  const id = demo.own
    ? must(
        await createIndicator(db, ownWords(stage, demo.own), cast.strateg, now, true),
        demo.own.name,
      ).id
    : await catalogued(stage, demo.code ?? '')
  await db
    .updateTable('indicator')
    .set({ owner_unit_id: terms.unit(demo.unit) })
    .where('id', '=', id)
    .execute()
  const act = async (form: (revision: number) => ActForm) => {
    const { revision } = await db
      .selectFrom('indicator')
      .select('revision')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    must(await actOnIndicator(db, id, form(revision), cast.strateg, now), `indicator ${demo.code}`)
  }
  for (const [index, value] of demo.values.entries()) {
    if (value === null) continue
    const period = String(demo.first + index)
    const rest = { note: null, valueSource: null, reason: null, isExample: true }
    await act((revision) => ({ intent: 'value', revision, period, value, ...rest }))
  }
  await act((revision) => ({
    intent: 'baseline',
    revision,
    baselinePeriod: String(demo.first),
    baselineValue: demo.values[0] ?? 0,
    baselineReason: null,
  }))
  await act((revision) => ({
    intent: 'target',
    revision,
    targetYear: String(TARGET_YEAR),
    targetValue: demo.target,
    targetReason: null,
    targetExample: true,
  }))
  const goals = terms.tags({ areas: [], goals: demo.goals, themes: [], keywords: [] }).goalIds
  await act((revision) => ({ intent: 'terms', revision, terms: [...goals] }))
  const numbers = demo.voices.flatMap((key) => references.get(key) ?? [])
  if (numbers.length > 0) {
    await act(() => ({ intent: 'tieVoices', references: numbers.join('\n') }))
  }
}

async function catalogued(stage: Stage, name: string): Promise<number> {
  const [edition, code = ''] = name.split('/')
  const { id } = await stage.db
    .selectFrom('indicator')
    .select('id')
    .where('edition', '=', edition as '2014')
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  return id
}

function ownWords(stage: Stage, own: NonNullable<DemoIndicator['own']>): IndicatorWords {
  return {
    name: own.name,
    nameEn: null,
    nameUk: null,
    definition: own.definition,
    definitionEn: null,
    definitionUk: null,
    measure: own.measure,
    measureEn: null,
    measureUk: null,
    direction: own.direction,
    rhythm: 'year',
    source: null,
    sourceEn: null,
    sourceUk: null,
    method: null,
    ownerUnitId: null,
    areaId: stage.terms.area(own.area),
    isFeatured: true,
  }
}
