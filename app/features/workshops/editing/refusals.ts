import type { MissingCode } from './publish-checks.ts'

export type WorkshopRefusal =
  | { reason: 'notFound' | 'conflict' | 'wrongState' | 'unchanged' }
  | { reason: 'unknownArea' | 'unknownDocument' | 'unknownConsultation' | 'unknownSeries' }
  /** An open consultation was announced with this workshop: it is taken out there, with a reason. */
  | { reason: 'consultationOpen' }
  | { reason: 'tooManyFiles' | 'file'; field: string; error: string }
  /** A moved session would begin at a time that the clock skips. */
  | { reason: 'copySkipped'; day: string }
  | { reason: 'noSessions' }
  | { reason: 'missing'; codes: readonly MissingCode[] }

export type SessionRefusal =
  | { reason: 'notFound' | 'conflict' | 'wrongState' | 'unchanged' | 'inUse' | 'over' }
  | { reason: 'needsTimes' | 'past' | 'endBeforeStart' | 'placeOrLink' }
  | { reason: 'opensAfterCloses' | 'closesAfterEnd' | 'releaseMissing' | 'releaseAfterStart' }
  | { reason: 'capacityNeeded' | 'groupsReleased' | 'groupInUse' | 'codeTwice' | 'unknownGroup' }
  | { reason: 'capacityTaken'; taken: number }
  | { reason: 'groupTaken'; index: number; taken: number }
  | { reason: 'groupsTooLarge'; free: number }

type Explained = {
  errors: { form?: string[]; fields?: Record<string, string[]> }
  status: 409 | 422
}

const FIELDS: Partial<Record<(WorkshopRefusal | SessionRefusal)['reason'], string>> = {
  unknownArea: 'area',
  unknownDocument: 'documents',
  unknownConsultation: 'consultations',
  consultationOpen: 'consultations',
  unknownSeries: 'series',
  copySkipped: 'days',
  noSessions: 'weeks',
  needsTimes: 'fromTime',
  past: 'startsDay',
  over: 'startsDay',
  endBeforeStart: 'toTime',
  placeOrLink: 'place',
  opensAfterCloses: 'closesDay',
  closesAfterEnd: 'closesDay',
  releaseMissing: 'releaseDay',
  releaseAfterStart: 'releaseDay',
  capacityNeeded: 'capacity',
  capacityTaken: 'capacity',
  groupsTooLarge: 'capacity',
  groupsReleased: 'groups',
  groupInUse: 'groups',
  codeTwice: 'groups',
  unknownGroup: 'groups',
}

/** What a person is told, and at which field. */
export function explainRefusal(refusal: WorkshopRefusal | SessionRefusal): Explained {
  const { reason } = refusal
  switch (reason) {
    case 'conflict':
      return { errors: { form: ['workshopDesk.error.conflict'] }, status: 409 }
    case 'wrongState':
    case 'inUse':
      return { errors: { form: [`workshopDesk.error.${reason}`] }, status: 409 }
    case 'missing':
      return {
        errors: { form: refusal.codes.map((code) => `workshopDesk.missing.${code}`) },
        status: 422,
      }
    case 'file':
    case 'tooManyFiles':
      return atField(refusal.field, refusal.error)
    case 'copySkipped':
      return atField('days', `workshopDesk.error.copySkipped|day=${refusal.day}`)
    case 'capacityTaken':
      return atField('capacity', `workshopDesk.error.capacityTaken|taken=${refusal.taken}`)
    case 'groupsTooLarge':
      return atField('capacity', `workshopDesk.error.groupsTooLarge|free=${refusal.free}`)
    case 'groupTaken':
      return atField(
        `groups[${refusal.index}].seats`,
        `workshopDesk.error.groupTaken|taken=${refusal.taken}`,
      )
    default: {
      const field = FIELDS[reason]
      const key = `workshopDesk.error.${reason}`
      return field ? atField(field, key) : { errors: { form: [key] }, status: 422 }
    }
  }
}

function atField(field: string, key: string): Explained {
  return { errors: { fields: { [field]: [key] } }, status: 422 }
}
