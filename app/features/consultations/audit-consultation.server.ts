import { auditActsOn } from '../audit/audit-acts-on.server.ts'

export type ConsultationAct = 'created' | 'saved' | 'opened' | 'corrected' | 'extended'

export const auditConsultation = auditActsOn<ConsultationAct>('consultation')
