import { auditActsOn } from '../audit/audit-acts-on.server.ts'

export type InitiativeAct =
  | 'created'
  | 'saved'
  | 'published'
  | 'addMilestone'
  | 'finishMilestone'
  | 'reopenMilestone'
  | 'removeMilestone'
  | 'tiedSubmissions'
  | 'untiedSubmission'
  | 'tiedBlocks'
  | 'tiedIndicator'
  | 'untiedIndicator'

export const auditInitiative = auditActsOn<InitiativeAct>('initiative')
