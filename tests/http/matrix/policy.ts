import { ACCOUNTS } from './policy-accounts.ts'
import { CARDS } from './policy-cards.ts'
import { CODEBOOK } from './policy-codebook.ts'
import { CODING } from './policy-coding.ts'
import { CONSULTATIONS } from './policy-consultations.ts'
import { DAY_OF } from './policy-day-of.ts'
import { DESK } from './policy-desk.ts'
import { DOCUMENTS } from './policy-documents.ts'
import { ENTRY } from './policy-entry.ts'
import { FRAME } from './policy-frame.ts'
import { INDICATORS } from './policy-indicators.ts'
import { INITIATIVES } from './policy-initiatives.ts'
import { LETTERS } from './policy-letters.ts'
import { MATURITY } from './policy-maturity.ts'
import { MODERATION } from './policy-moderation.ts'
import { OUTCOMES } from './policy-outcomes.ts'
import { PAGES } from './policy-pages.ts'
import { POSITIONS } from './policy-positions.ts'
import { POSTULATES } from './policy-postulates.ts'
import { REGISTER } from './policy-register.ts'
import { REGISTRATIONS } from './policy-registrations.ts'
import { REMARKS } from './policy-remarks.ts'
import { REPORTS } from './policy-reports.ts'
import { ROOM } from './policy-room.ts'
import { SEARCH } from './policy-search.ts'
import { SIMILAR } from './policy-similar.ts'
import { SUGGESTIONS } from './policy-suggestions.ts'
import { WORKSHOP_DESK } from './policy-workshop-desk.ts'
import { WORKSHOPS } from './policy-workshops.ts'
import type { RoutePolicy } from './policy-types.ts'

/** The table. A route or an intent that is not here fails the test: nothing is allowed by default. */
export const POLICY: Record<string, RoutePolicy> = {
  ...ACCOUNTS,
  ...CARDS,
  ...CODEBOOK,
  ...CODING,
  ...CONSULTATIONS,
  ...DAY_OF,
  ...DESK,
  ...DOCUMENTS,
  ...ENTRY,
  ...FRAME,
  ...INDICATORS,
  ...INITIATIVES,
  ...LETTERS,
  ...MATURITY,
  ...MODERATION,
  ...OUTCOMES,
  ...PAGES,
  ...POSITIONS,
  ...POSTULATES,
  ...REGISTER,
  ...REGISTRATIONS,
  ...REMARKS,
  ...REPORTS,
  ...ROOM,
  ...SEARCH,
  ...SIMILAR,
  ...SUGGESTIONS,
  ...WORKSHOP_DESK,
  ...WORKSHOPS,
}
