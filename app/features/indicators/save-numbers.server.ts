import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { Act, ActRefusal } from './act-on-indicator.server.ts'
import type { ACT_FORMS } from './forms.ts'
import { isOver, readPeriod } from './period.ts'
import { recordChange, recordNumber } from './record-number.server.ts'

type Form<Name extends keyof typeof ACT_FORMS> = z.output<(typeof ACT_FORMS)[Name]>
type Saved = Promise<Result<string, ActRefusal>>

export async function saveValue(trx: Transaction<DB>, form: Form<'value'>, act: Act): Saved {
  const { row, actor, now, today } = act
  const period = readPeriod(form.period, row.rhythm, today)
  if (!period.ok)
    return refuse({ field: 'period', key: `indicators.periodError.${period.refusal}` })
  const fact = {
    indicatorId: row.id,
    period: period.value,
    value: form.value,
    note: form.note,
    source: form.valueSource,
    isExample: form.isExample,
  }
  const recorded = await recordNumber(trx, fact, form.reason, actor.id, now)
  if (recorded === 'needsReason') return refuse({ field: 'reason', key: 'indicators.error.reason' })
  // It stands as it was given; who gave it hears that it is not the last word.
  return ok(recorded === 'added' && !isOver(period.value, today) ? 'addedEarly' : recorded)
}

export async function saveTarget(trx: Transaction<DB>, form: Form<'target'>, act: Act): Saved {
  const { row, actor, now } = act
  const year = Number(form.targetYear)
  const known = await trx
    .selectFrom('indicator_target')
    .select(['id', 'value'])
    .where('indicator_id', '=', row.id)
    .where('year', '=', year)
    .executeTakeFirst()
  if (known?.value === form.targetValue) return ok('unchanged')
  if (known && !form.targetReason) {
    return refuse({ field: 'targetReason', key: 'indicators.error.reason' })
  }
  const set = { value: form.targetValue, is_example: form.targetExample ? 1 : 0 }
  if (known) {
    await trx.updateTable('indicator_target').set(set).where('id', '=', known.id).execute()
    await recordChange(trx, row.id, {
      kind: 'target',
      period: String(year),
      before: known.value,
      after: form.targetValue,
      reason: form.targetReason ?? '',
      by: actor.id,
      now,
    })
  } else {
    await trx
      .insertInto('indicator_target')
      .values({ indicator_id: row.id, year, ...set })
      .execute()
  }
  return ok('target')
}

export async function saveBaseline(trx: Transaction<DB>, form: Form<'baseline'>, act: Act): Saved {
  const { row, actor, now, today } = act
  const period = readPeriod(form.baselinePeriod, row.rhythm, today)
  if (!period.ok) {
    return refuse({ field: 'baselinePeriod', key: `indicators.periodError.${period.refusal}` })
  }
  if (row.baseline_period === period.value && row.baseline_value === form.baselineValue) {
    return ok('unchanged')
  }
  if (row.baseline_value !== null) {
    if (!form.baselineReason) {
      return refuse({ field: 'baselineReason', key: 'indicators.error.reason' })
    }
    await recordChange(trx, row.id, {
      kind: 'baseline',
      period: period.value,
      before: row.baseline_value,
      after: form.baselineValue,
      reason: form.baselineReason,
      by: actor.id,
      now,
    })
  }
  await trx
    .updateTable('indicator')
    .set({ baseline_period: period.value, baseline_value: form.baselineValue })
    .where('id', '=', row.id)
    .execute()
  return ok('baseline')
}
