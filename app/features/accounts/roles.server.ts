import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { hasAdmin } from './admins.server.ts'
import type { GrantedRole } from './granted-roles.ts'
import {
  auditPeopleAct,
  isAccount,
  signOutUnlessSelf,
  type PeopleAct,
  type PeopleRefusal,
} from './people-acts.server.ts'

/** Gives a role. The person signs in anew, so that the limits of staff sessions apply. */
export function grantRole(
  db: Kysely<DB>,
  accountId: string,
  grant: { role: GrantedRole; unitId: number | null },
  act: PeopleAct,
): Promise<Result<null, PeopleRefusal>> {
  const unitId = grant.role === 'unit_officer' ? grant.unitId : null
  return undoWhenRefused(db, async (trx) => {
    await auditPeopleAct(trx, accountId, 'role_granted', act, { role: grant.role, unit: unitId })
    if (!(await isAccount(trx, accountId))) return refuse('notFound')
    if (grant.role === 'unit_officer' && !(await putUnit(trx, accountId, unitId)))
      return refuse('noUnit')
    const granted = await trx
      .insertInto('account_role')
      .values({
        account_id: accountId,
        role: grant.role,
        granted_by: act.by.id,
        granted_at: act.now,
      })
      .onConflict((conflict) => conflict.columns(['account_id', 'role']).doNothing())
      .returning('role')
      .executeTakeFirst()
    if (!granted) return refuse('noChange')
    await signOutUnlessSelf(trx, accountId, act)
    return ok(null)
  })
}

/** Takes a role away: gone with the person's next request. The last administrator stays one. */
export function revokeRole(
  db: Kysely<DB>,
  accountId: string,
  role: GrantedRole,
  act: PeopleAct,
): Promise<Result<null, PeopleRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    await auditPeopleAct(trx, accountId, 'role_revoked', act, { role })
    const revoked = await trx
      .deleteFrom('account_role')
      .where('account_id', '=', accountId)
      .where('role', '=', role)
      .returning('role')
      .executeTakeFirst()
    if (!revoked) return refuse('noChange')
    if (role === 'admin' && !(await hasAdmin(trx))) return refuse('lastAdmin')
    if (role === 'unit_officer') {
      await trx.updateTable('account').set({ unit_id: null }).where('id', '=', accountId).execute()
    }
    await signOutUnlessSelf(trx, accountId, act)
    return ok(null)
  })
}

/** Moves a unit officer to another unit. */
export function changeUnit(
  db: Kysely<DB>,
  accountId: string,
  unitId: number,
  act: PeopleAct,
): Promise<Result<null, PeopleRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    await auditPeopleAct(trx, accountId, 'unit_changed', act, { unit: unitId })
    if (!(await isAccount(trx, accountId))) return refuse('notFound')
    return (await putUnit(trx, accountId, unitId)) ? ok(null) : refuse('noUnit')
  })
}

async function putUnit(
  trx: Transaction<DB>,
  accountId: string,
  unitId: number | null,
): Promise<boolean> {
  if (unitId === null) return false
  const unit = await trx
    .selectFrom('unit')
    .select('id')
    .where('id', '=', unitId)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  if (!unit) return false
  await trx.updateTable('account').set({ unit_id: unitId }).where('id', '=', accountId).execute()
  return true
}
