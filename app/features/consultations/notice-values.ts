import { wallTimeOf } from '../../lib/warsaw-wall-time.ts'
import { postedError, postedList, postedText, type PostedForm } from '../../lib/posted-form.ts'
import type { FullConsultation } from './read-consultation.server.ts'

/** What the inputs of an announcement hold, by their names. */
export type NoticeValues = Record<string, string | readonly string[]>

export const NEW_NOTICE: NoticeValues = { level: 'consult', channels: ['web', 'paper', 'phone'] }

const NOTICE_CONFLICT = 'consultations.error.conflict'

export function noticeValues(consultation: FullConsultation): NoticeValues {
  const opens = consultation.opens_at ? wallTimeOf(consultation.opens_at) : null
  const closes = consultation.closes_at ? wallTimeOf(consultation.closes_at) : null
  return {
    title: consultation.title,
    subject: consultation.subject ?? '',
    scope: consultation.scope ?? '',
    level: consultation.participation_level,
    basis: consultation.legal_basis_code,
    caseSign: consultation.case_sign ?? '',
    hostName: consultation.host_name ?? '',
    hostEmail: consultation.host_email ?? '',
    hostPhone: consultation.host_phone ?? '',
    channels: consultation.channels,
    howToSend: consultation.how_to_send ?? '',
    announcedIn: consultation.announcedIn.join('\n'),
    meetingsPlan: consultation.no_meetings ? 'none' : consultation.meetings ? 'planned' : '',
    meetings: consultation.meetings ?? '',
    documents: consultation.documents.map(({ id }) => String(id)),
    workshops: consultation.workshops.map(({ id }) => String(id)),
    announcedOn: consultation.announced_on ?? '',
    opensDay: opens?.day ?? '',
    opensTime: opens?.time === '00:00' ? '' : (opens?.time ?? ''),
    closesDay: closes?.day ?? '',
    closesTime: closes?.time ?? '',
  }
}

/** What the inputs show: what was typed if it came back, else what is stored. */
export type ShownNotice = {
  text(name: string): string
  list(name: string): readonly string[]
  error(name: string): string | undefined
  /** Only after a conflict, and only where it differs from what was typed. */
  stored(name: string): string | undefined
}

export function shownNotice(posted: PostedForm, values: NoticeValues): ShownNotice {
  const isConflict = postedError(posted, '') === NOTICE_CONFLICT
  const kept = (name: string) => [values[name] ?? []].flat()
  const text = (name: string) => postedText(posted, name) ?? kept(name)[0] ?? ''
  return {
    text,
    list: (name) => postedList(posted, name) ?? kept(name),
    error: (name) => postedError(posted, name),
    stored(name) {
      const stored = kept(name)[0] ?? ''
      const typed = text(name).replaceAll('\r\n', '\n').trim()
      return isConflict && stored !== typed ? stored : undefined
    },
  }
}
