import type { CheckCode } from './check-notice.ts'

export type NoticeRefusal =
  | { reason: 'notFound' | 'conflict' | 'wrongState' | 'unchanged' }
  | { reason: 'unknownBasis' | 'unknownDocument' | 'unknownWorkshop' | 'documentInUse' }
  | { reason: 'notLater' | 'alreadyClosed' }
  /** The announcement lacks what the law or we ask of it. */
  | { reason: 'problems'; codes: readonly CheckCode[] }

type Explained = {
  errors: { form?: string[]; fields?: Record<string, string[]> }
  status: 409 | 422
}

const FIELDS: Partial<Record<NoticeRefusal['reason'], string>> = {
  unknownBasis: 'basis',
  unknownDocument: 'documents',
  unknownWorkshop: 'workshops',
  documentInUse: 'documents',
  notLater: 'closesDay',
  alreadyClosed: 'closesDay',
}

/** Where each thing that is checked is filled in. */
const FIELD_OF_CHECK: Partial<Record<CheckCode, string>> = {
  subject: 'subject',
  scope: 'scope',
  document: 'documents',
  documentsReady: 'documents',
  documentsFree: 'documents',
  host: 'hostName',
  channels: 'channels',
  howToSend: 'howToSend',
  places: 'announcedIn',
  meetings: 'meetingsPlan',
  forms: 'channels',
}

/** What a person is told, and at which field. */
export function explainNoticeRefusal(refusal: NoticeRefusal): Explained {
  const { reason } = refusal
  if (reason === 'problems') {
    const fields: Record<string, string[]> = {}
    for (const code of refusal.codes) {
      const field = FIELD_OF_CHECK[code]
      if (field) fields[field] = [`consultations.problem.${code}`]
    }
    return { errors: { form: ['consultations.error.problems'], fields }, status: 422 }
  }
  const key = reason === 'conflict' ? 'consultations.error.conflict' : errorKey(reason)
  const field = FIELDS[reason]
  const status = reason === 'conflict' || reason === 'wrongState' ? 409 : 422
  return { errors: field ? { fields: { [field]: [key] } } : { form: [key] }, status }
}

function errorKey(reason: string): string {
  return reason === 'wrongState' ? 'errors.wrongState' : `consultations.error.${reason}`
}
