import type { Instant } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { By } from '../submissions/events.ts'

/** When it happens, and where links in letters lead. */
export type ActContext = { now: Instant; appOrigin: string }

export function byStaff(actor: AccountActor): By {
  return { kind: 'staff', accountId: actor.id }
}
