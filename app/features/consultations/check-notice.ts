import type { Instant, VersionState } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { daysOfConsultation, earliestClose } from './clock.ts'
import type { FullConsultation, LegalBasis } from './read-consultation.server.ts'

/** What an announcement must hold, by law or by our own principles. In the order of the page. */
export type CheckCode =
  | 'subject'
  | 'scope'
  | 'document'
  | 'documentsReady'
  | 'documentsFree'
  | 'host'
  | 'channels'
  | 'howToSend'
  | 'places'
  | 'meetings'
  | 'forms'
  | 'announced'
  | 'dates'
  | 'future'
  | 'minDays'

export type Check = { code: CheckCode; values: Record<string, string | number> }
export type Problem = Check

/** As much of a consultation as its notice tells. */
export type Notice = Omit<
  FullConsultation,
  'basis' | 'extensions' | 'report' | 'documents' | 'workshops' | 'reportDueAt'
> & {
  documents: readonly { title: string; version: { state: VersionState } | null }[]
  workshops: readonly object[]
}
export type CheckedAt = {
  now: Instant
  /** Titles of documents that another consultation takes remarks to: a remark has one clock. */
  takenDocuments?: readonly string[]
}

/** Everything that was looked at; what failed is a problem. */
export function checksOf(
  notice: Notice,
  basis: LegalBasis,
  at: CheckedAt,
): (Check & { passed: boolean })[] {
  return [
    ...contentChecks(notice, basis, at.takenDocuments ?? []),
    ...dateChecks(notice, basis, at),
  ]
}

/** Why the consultation may not be opened; empty when it may. */
export function checkNotice(notice: Notice, basis: LegalBasis, at: CheckedAt): Problem[] {
  return checksOf(notice, basis, at).filter((check) => !check.passed)
}

/** The part that must stay true when an open consultation is corrected. */
export function checkContent(
  notice: Notice,
  basis: LegalBasis,
  takenDocuments: readonly string[] = [],
): Problem[] {
  return contentChecks(notice, basis, takenDocuments).filter((check) => !check.passed)
}

/** Different ways of taking part; several channels of writing are one. */
export function formsOf(notice: Notice): ('writing' | 'talking' | 'meeting' | 'workshop')[] {
  const has = (...channels: readonly string[]) =>
    notice.channels.some((channel) => channels.includes(channel))
  const forms: [boolean, ReturnType<typeof formsOf>[number]][] = [
    [has('web', 'paper', 'email'), 'writing'],
    [has('phone', 'oral'), 'talking'],
    [Boolean(notice.meetings) && !notice.no_meetings, 'meeting'],
    [notice.workshops.length > 0 || has('workshop'), 'workshop'],
  ]
  return forms.filter(([is]) => is).map(([, form]) => form)
}

function contentChecks(notice: Notice, basis: LegalBasis, takenDocuments: readonly string[]) {
  const isDrafted = basis.code !== 'none'
  const unready = notice.documents.filter(({ version }) => !isReadable(notice, version))
  const forms = formsOf(notice).length
  return [
    check('subject', Boolean(notice.subject)),
    check('scope', Boolean(notice.scope)),
    isDrafted && check('document', unready.length < notice.documents.length),
    notice.documents.length > 0 &&
      check('documentsReady', unready.length === 0, { titles: titles(unready) }),
    notice.documents.length > 0 &&
      check('documentsFree', takenDocuments.length === 0, { titles: takenDocuments.join(', ') }),
    check('host', Boolean(notice.host_name && (notice.host_phone || notice.host_email))),
    check('channels', notice.channels.length > 0),
    check('howToSend', Boolean(notice.how_to_send)),
    Boolean(basis.needs_places) && check('places', notice.announcedIn.length > 0),
    Boolean(basis.needs_meetings) &&
      check('meetings', Boolean(notice.meetings || notice.no_meetings)),
    check('forms', forms >= basis.min_forms, { forms, min: basis.min_forms }),
  ].filter((each) => each !== false)
}

/** Opened with a version that takes remarks; once open, versions come and go by their own rules. */
function isReadable(notice: Notice, version: Notice['documents'][number]['version']): boolean {
  return notice.state === 'draft' ? version?.state === 'published' : version !== null
}

function dateChecks(notice: Notice, basis: LegalBasis, { now }: CheckedAt) {
  const { announced_on, opens_at, closes_at } = notice
  const isAnnounced =
    announced_on !== null &&
    announced_on <= dayInWarsaw(now) &&
    (opens_at === null || announced_on <= dayInWarsaw(opens_at))
  const days = announced_on && closes_at ? daysOfConsultation(announced_on, closes_at) : null
  return [
    check('announced', isAnnounced),
    check('dates', opens_at !== null && closes_at !== null && opens_at < closes_at),
    check('future', closes_at !== null && closes_at > now),
    basis.min_days > 0 &&
      check('minDays', days !== null && days >= basis.min_days, {
        min: basis.min_days,
        days: Math.max(0, days ?? 0),
        earliest: announced_on ? earliestClose(announced_on, basis.min_days) : '',
      }),
  ].filter((each) => each !== false)
}

function check(code: CheckCode, passed: boolean, values: Check['values'] = {}) {
  return { code, passed, values }
}

function titles(documents: readonly { title: string }[]): string {
  return documents.map((document) => document.title).join(', ')
}
