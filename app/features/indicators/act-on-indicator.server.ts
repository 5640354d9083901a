import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import type { ActForm } from './forms.ts'
import { mayEnter } from './may-enter.ts'
import { removeNumber } from './remove-number.server.ts'
import { saveBaseline, saveTarget, saveValue } from './save-numbers.server.ts'
import { indicatorColumns } from './save-indicator.server.ts'
import { tieTerms, tieVoices, untieVoice } from './ties.server.ts'
import type { IndicatorRow } from './read-indicator.server.ts'

/** Errors by field, as keys of the messages; `''` is the form as a whole. */
export type ActRefusal = 'notFound' | 'notYours' | 'conflict' | { field: string; key: string }

export type Act = { row: IndicatorRow; actor: AccountActor; now: Instant; today: string }

/** One act of a person on an indicator: who may, whether it changed meanwhile, then the act and its trace. */
export async function actOnIndicator(
  db: Database,
  id: number,
  form: ActForm,
  actor: AccountActor,
  now: Instant,
): Promise<Result<string, ActRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const row = await trx
      .selectFrom('indicator')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row || row.retired_at) return refuse('notFound' as const)
    const isValue =
      form.intent === 'value' || (form.intent === 'remove' && form.which.kind === 'value')
    const isAllowed = isValue ? mayEnter(actor, row.owner_unit_id) : can(actor, 'indicator.edit')
    if (!isAllowed) return refuse('notYours' as const)
    if ('revision' in form && form.revision !== row.revision) return refuse('conflict' as const)
    const done = await perform(trx, form, { row, actor, now, today: dayInWarsaw(now) })
    if (!done.ok || done.value === 'unchanged') return done
    const raised = await trx
      .updateTable('indicator')
      .set((eb) => ({ revision: eb('revision', '+', 1) }))
      .where('id', '=', id)
      .where('revision', '=', row.revision)
      .returning('id')
      .executeTakeFirst()
    if (!raised) return refuse('conflict' as const)
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: `indicator.${form.intent}`,
      objectType: 'indicator',
      objectId: String(id),
      details: { indicator: row.code, edition: row.edition },
    })
    return done
  })
}

async function perform(
  trx: Transaction<DB>,
  form: ActForm,
  act: Act,
): Promise<Result<string, ActRefusal>> {
  switch (form.intent) {
    case 'value':
      return saveValue(trx, form, act)
    case 'target':
      return saveTarget(trx, form, act)
    case 'baseline':
      return saveBaseline(trx, form, act)
    case 'remove':
      return removeNumber(trx, form, act)
    case 'terms':
      return tieTerms(trx, act.row.id, form.terms)
    case 'tieVoices':
      return tieVoices(trx, act.row.id, form.references)
    case 'untieVoice':
      return untieVoice(trx, act.row.id, form.id)
    case 'retire':
      await trx
        .updateTable('indicator')
        .set({ retired_at: act.now })
        .where('id', '=', act.row.id)
        .execute()
      return ok('retired')
    case 'save': {
      const set = await indicatorColumns(trx, form)
      if (!set.ok) return set
      // A series keeps its rhythm: its periods would lose their meaning.
      const has = await trx
        .selectFrom('indicator_value')
        .select('id')
        .where('indicator_id', '=', act.row.id)
        .limit(1)
        .executeTakeFirst()
      if (has && form.rhythm !== act.row.rhythm) {
        return refuse({ field: 'rhythm', key: 'indicators.error.rhythm' })
      }
      await trx.updateTable('indicator').set(set.value).where('id', '=', act.row.id).execute()
      return ok('saved')
    }
  }
}
