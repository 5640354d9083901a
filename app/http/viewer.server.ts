import { isStaff, type Actor } from '../features/accounts/actor.ts'
import { can, PERMISSIONS, type Permission } from '../features/accounts/permissions.ts'

/** What pages may know of the person who looks at them: enough for the header and the navigation. */
export type Viewer = { name: string; isStaff: boolean; permissions: Permission[] }

export function viewerOf(actor: Actor): Viewer | null {
  if (actor.kind === 'visitor') return null
  const all = Object.keys(PERMISSIONS) as Permission[]
  return {
    name: actor.name,
    isStaff: isStaff(actor),
    permissions: all.filter((permission) => can(actor, permission)),
  }
}
