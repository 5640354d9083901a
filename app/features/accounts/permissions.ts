import type { Role } from '#db/schema.ts'
import { hasRole, type Actor } from './actor.ts'

/** Who may do what. One table for pages, actions and the navigation; the role × route test reads it too. */
export const PERMISSIONS = {
  'panel.open': ['organizer', 'moderator', 'unit_officer', 'strategist', 'admin'],
  'register.read': ['moderator', 'unit_officer', 'strategist', 'admin'],
  'submission.enter': ['organizer', 'moderator', 'strategist', 'admin'],
  'submission.import': ['strategist', 'admin'],
  'submission.moderate': ['moderator', 'admin'],
  'original.read': ['moderator', 'admin'],
  'submission.tag': ['moderator', 'strategist', 'admin'],
  'submission.assign': ['moderator', 'strategist', 'admin'],
  'position.draft': ['unit_officer', 'strategist', 'admin'],
  'position.accept': ['strategist', 'admin'],
  'document.edit': ['strategist', 'admin'],
  'remark.place': ['moderator', 'strategist', 'admin'],
  'consultation.edit': ['strategist', 'admin'],
  'desk.read': ['moderator', 'unit_officer', 'strategist', 'admin'],
  'report.make': ['strategist', 'admin'],
  'workshop.edit': ['organizer', 'strategist', 'admin'],
  /** Names, contacts and needs of those who come. */
  'workshop.people': ['organizer', 'admin'],
  'frame.edit': ['admin'],
  'people.manage': ['admin'],
  'audit.read': ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

export function can(actor: Actor, permission: Permission): boolean {
  return hasRole(actor, ...PERMISSIONS[permission])
}
