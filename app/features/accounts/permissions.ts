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
  'room.read': ['organizer', 'moderator', 'unit_officer', 'strategist', 'admin'],
  'survey.edit': ['strategist', 'admin'],
  'codebook.edit': ['strategist', 'admin'],
  /** Second opinions on tags, and the record of suggestions. */
  'coding.do': ['moderator', 'strategist', 'admin'],
  'coding.manage': ['strategist', 'admin'],
  /** What a unit says about itself; only experts rate an area or the city. */
  'maturity.assess': ['unit_officer', 'strategist', 'admin'],
  'maturity.rate': ['strategist', 'admin'],
  'indicator.enter': ['unit_officer', 'strategist', 'admin'],
  'indicator.edit': ['strategist', 'admin'],
  'initiative.edit': ['strategist', 'admin'],
  'frame.edit': ['admin'],
  'people.manage': ['admin'],
  'audit.read': ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

export function can(actor: Actor, permission: Permission): boolean {
  return hasRole(actor, ...PERMISSIONS[permission])
}
