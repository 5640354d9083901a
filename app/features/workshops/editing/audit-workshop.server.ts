import { auditActsOn } from '../../audit/audit-acts-on.server.ts'

export type WorkshopAct =
  | 'created'
  | 'saved'
  | 'published'
  | 'cancelled'
  | 'copied'
  | 'session_added'
  | 'session_saved'
  | 'session_moved'
  | 'session_cancelled'
  | 'session_removed'
  | 'attached'
  | 'detached'

export const auditWorkshop = auditActsOn<WorkshopAct>('workshop')
