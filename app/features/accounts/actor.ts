import type { Locale, Role } from '#db/schema.ts'

export type Visitor = { kind: 'visitor' }
export type AccountActor = {
  kind: 'account'
  id: string
  name: string
  locale: Locale
  roles: readonly Role[]
  unitId: number | null
  confirmed: boolean
}
export type Actor = Visitor | AccountActor

export const VISITOR: Visitor = { kind: 'visitor' }

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return actor.kind === 'account' && roles.some((role) => actor.roles.includes(role))
}

export function isStaff(actor: Actor): boolean {
  return hasRole(actor, 'organizer', 'moderator', 'unit_officer', 'strategist', 'admin')
}
