import type { Handling, PositionCode, SubmissionKind, Visibility } from '#db/schema.ts'
import type { Status } from '../submissions/status.ts'
import type {
  Arrival,
  AuthorChoice,
  Deadline,
  PositionProgress,
  StaffSort,
} from './staff-filters.ts'

/** How each choice is written in addresses. */
export const STATUS_SLUGS: Record<Status, string> = {
  in_moderation: 'w-moderacji',
  needs_author_action: 'do-uzupelnienia',
  published: 'czeka',
  assigned: 'przekazano',
  under_analysis: 'w-analizie',
  answered: 'jest-odpowiedz',
  reflected: 'zmieniono-dokument',
  merged: 'polaczono',
  redirected: 'inna-droga',
  hidden: 'ukryto',
  withdrawn: 'wycofano',
}
export const VISIBILITY_SLUGS: Record<Visibility, string> = {
  awaiting: 'czeka',
  published: 'publiczne',
  returned: 'zwrocone',
  redirected: 'inna-droga',
  hidden: 'ukryte',
  withdrawn: 'wycofane',
  merged: 'polaczone',
}
export const HANDLING_SLUGS: Record<Handling, string> = {
  received: 'wplynelo',
  assigned: 'przekazane',
  in_analysis: 'w-analizie',
  answered: 'z-odpowiedzia',
  reflected: 'zmieniono-dokument',
}
export const DEADLINE_SLUGS: Record<Deadline, string> = {
  late: 'po-terminie',
  soon: 'wkrotce',
  unitLate: 'jednostka-po-terminie',
}
export const PROGRESS_SLUGS: Record<PositionProgress, string> = {
  none: 'bez-stanowiska',
  draft: 'szkic',
  submitted: 'do-akceptacji',
  accepted: 'zatwierdzone',
  published: 'opublikowane',
}
export const SORT_SLUGS: Record<StaffSort, string> = { newest: 'najnowsze', due: 'termin' }
export const NO_UNIT = 'brak'
export const ALL_UNITS = 'wszystkie'

export const KIND_SLUGS: Record<SubmissionKind, string> = {
  postulate: 'postulaty',
  remark: 'uwagi',
}
export const AUTHOR_SLUGS: Record<AuthorChoice, string> = {
  resident: 'mieszkanki-i-mieszkancy',
  organisation: 'organizacje',
  ngo: 'organizacje-pozarzadowe',
  business: 'przedsiebiorstwa',
  university: 'uczelnie-i-szkoly',
  council: 'rady-i-samorzady',
  other: 'inne-osoby',
}
export const ARRIVAL_SLUGS: Record<Arrival, string> = { inTime: 'w-terminie', late: 'po-terminie' }
export const CODE_SLUGS: Record<PositionCode, string> = {
  accepted: 'uwzgledniono',
  accepted_in_part: 'uwzgledniono-w-czesci',
  already_in_text: 'juz-jest-w-tekscie',
  rejected: 'nie-uwzgledniono',
  clarified: 'wyjasniono',
  out_of_scope: 'poza-zakresem',
  deferred: 'do-dalszego-etapu',
}
