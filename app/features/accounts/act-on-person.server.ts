import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, type Result } from '../../lib/result.ts'
import { blockAccount, endSessionsOf, unblockAccount } from './block-account.server.ts'
import type { PersonForm } from './forms.ts'
import type { PeopleAct, PeopleRefusal } from './people-acts.server.ts'
import { changeUnit, grantRole, revokeRole } from './roles.server.ts'

type Done = 'granted' | 'revoked' | 'unitChanged' | 'blocked' | 'unblocked' | 'sessionsEnded'

/** One act of an administrator on an account; the value names what to say. */
export async function actOnPerson(
  db: Kysely<DB>,
  accountId: string,
  form: PersonForm,
  act: PeopleAct,
): Promise<Result<Done, PeopleRefusal>> {
  switch (form.intent) {
    case 'grant': {
      const grant = { role: form.role, unitId: form.unit }
      return say('granted', await grantRole(db, accountId, grant, act))
    }
    case 'revoke':
      return say('revoked', await revokeRole(db, accountId, form.role, act))
    case 'unit':
      return say('unitChanged', await changeUnit(db, accountId, form.unit, act))
    case 'block':
      return say('blocked', await blockAccount(db, accountId, act))
    case 'unblock':
      return say('unblocked', await unblockAccount(db, accountId, act))
    case 'endSessions':
      return say('sessionsEnded', await endSessionsOf(db, accountId, act))
  }
}

function say(done: Done, result: Result<null, PeopleRefusal>): Result<Done, PeopleRefusal> {
  return result.ok ? ok(done) : result
}
