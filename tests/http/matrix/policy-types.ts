import type { Permission } from '#app/features/accounts/permissions.ts'
import type { Fields } from '#tests/support/browser.ts'
import type { World } from './world.ts'

/**
 * Who may. `owner`: the resident whose case it is, or whoever has its code. A permission stands
 * for the roles that have it; a list narrows one further by what the rules of the feature say.
 */
export type Access =
  | 'everyone'
  | 'account'
  | 'owner'
  | Permission
  | readonly ('organizer' | 'moderator' | 'unit_officer' | 'strategist' | 'admin')[]

export type Write = {
  access: Access
  /** The act itself leads to the sign-in page. */
  signsOut?: true
  /** A fresh target and a valid form: whoever may, can. */
  make(world: World): Promise<{ path: string; fields: Fields; file?: File }>
}
export type RoutePolicy = {
  read?: Access
  /** Whoever may read it still finds nothing: it hangs on a browser or a person of its own. */
  mayBeMissing?: true
  /** An address of the route; default: its own path. */
  path?(world: World): Promise<string>
  /** By intent; '' for a form that has only one. */
  writes?: Record<string, Write>
}
