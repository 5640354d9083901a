import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'

/** The team enters everything; an officer what their own unit answers for. */
export function mayEnter(actor: AccountActor, ownerUnitId: number | null): boolean {
  if (can(actor, 'indicator.edit')) return true
  return can(actor, 'indicator.enter') && ownerUnitId !== null && actor.unitId === ownerUnitId
}
