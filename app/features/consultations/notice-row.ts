import type { Updateable } from 'kysely'
import type { ConsultationTable } from '#db/consultation-tables.ts'
import type { DraftForm, WordsForm } from './forms.ts'

type Columns = Updateable<ConsultationTable>

/** The columns that can be corrected while remarks are taken. */
export function wordColumns(form: WordsForm) {
  return {
    title: form.title,
    subject: form.subject,
    scope: form.scope,
    case_sign: form.caseSign,
    host_name: form.hostName,
    host_email: form.hostEmail,
    host_phone: form.hostPhone,
    channels: JSON.stringify(form.channels),
    how_to_send: form.howToSend,
    announced_in: form.announcedIn,
    meetings: form.meetings,
    no_meetings: form.meetingsPlan === 'none' ? 1 : 0,
  } satisfies Columns
}

/** The columns that are settled with the opening: what people rely on. */
export function settledColumns(form: DraftForm) {
  return {
    participation_level: form.level,
    legal_basis_code: form.basis,
    announced_on: form.announcedOn,
    opens_at: form.opensAt,
    closes_at: form.closesAt,
  } satisfies Columns
}

/** Names of the columns whose values differ from those of the row. */
export function changedColumns(row: Record<string, unknown>, columns: Columns): string[] {
  return Object.entries(columns)
    .filter(([name, value]) => row[name] !== value)
    .map(([name]) => name)
}
