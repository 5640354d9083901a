/** Roles an administrator gives. Being a resident needs no grant: everybody with an account is one. */
export const GRANTED_ROLES = [
  'organizer',
  'moderator',
  'unit_officer',
  'strategist',
  'admin',
] as const
export type GrantedRole = (typeof GRANTED_ROLES)[number]
