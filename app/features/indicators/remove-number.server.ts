import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { Act, ActRefusal } from './act-on-indicator.server.ts'
import type { ACT_FORMS } from './forms.ts'
import { recordChange } from './record-number.server.ts'

type Form = z.output<(typeof ACT_FORMS)['remove']>

/** Takes a number away that should never have been there; what stood there and why it went stays readable. */
export async function removeNumber(
  trx: Transaction<DB>,
  { which: { kind, period }, removeReason: reason }: Form,
  { row, actor, now }: Act,
): Promise<Result<string, ActRefusal>> {
  const before = await takeAway()
  if (before === null) return refuse({ field: 'which', key: 'indicators.error.which' })
  await recordChange(trx, row.id, { kind, period, before, after: null, reason, by: actor.id, now })
  return ok('removed')

  async function takeAway(): Promise<number | null> {
    if (kind === 'baseline') {
      if (row.baseline_period !== period) return null
      await trx
        .updateTable('indicator')
        .set({ baseline_period: null, baseline_value: null })
        .where('id', '=', row.id)
        .execute()
      return row.baseline_value
    }
    const gone =
      kind === 'value'
        ? await trx
            .deleteFrom('indicator_value')
            .where('indicator_id', '=', row.id)
            .where('period', '=', period)
            .returning('value')
            .executeTakeFirst()
        : await trx
            .deleteFrom('indicator_target')
            .where('indicator_id', '=', row.id)
            .where('year', '=', Number(period) || 0)
            .returning('value')
            .executeTakeFirst()
    return gone?.value ?? null
  }
}
