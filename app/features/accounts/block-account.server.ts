import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { hasAdmin } from './admins.server.ts'
import { auditPeopleAct, type PeopleAct, type PeopleRefusal } from './people-acts.server.ts'
import { endSessions } from './session-list.server.ts'
import { voidTokens } from './tokens.server.ts'

/** Nobody signs in with a blocked account; what it sent stays. */
export function blockAccount(
  db: Kysely<DB>,
  accountId: string,
  act: PeopleAct,
): Promise<Result<null, PeopleRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    if (act.by.id === accountId) return refuse('self')
    await auditPeopleAct(trx, accountId, 'blocked', act)
    const changed = await trx
      .updateTable('account')
      .set({ blocked_at: act.now })
      .where('id', '=', accountId)
      .where('blocked_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!changed) return refuse('noChange')
    if (!(await hasAdmin(trx))) return refuse('lastAdmin')
    await endSessions(trx, accountId)
    await voidTokens(trx, accountId, act.now)
    return ok(null)
  })
}

export function unblockAccount(
  db: Kysely<DB>,
  accountId: string,
  act: PeopleAct,
): Promise<Result<null, PeopleRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    await auditPeopleAct(trx, accountId, 'unblocked', act)
    const changed = await trx
      .updateTable('account')
      .set({ blocked_at: null })
      .where('id', '=', accountId)
      .where('blocked_at', 'is not', null)
      .returning('id')
      .executeTakeFirst()
    return changed ? ok(null) : refuse('noChange')
  })
}

/** Signs a person out everywhere, for example after a lost phone. */
export function endSessionsOf(
  db: Kysely<DB>,
  accountId: string,
  act: PeopleAct,
): Promise<Result<null, PeopleRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    await auditPeopleAct(trx, accountId, 'sessions_ended', act)
    await endSessions(trx, accountId)
    return ok(null)
  })
}
