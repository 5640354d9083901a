import type { EditedSession, EditedWorkshop } from './read-edited-workshop.server.ts'
import { ofTwoAt } from './session-time.ts'
import type { FormValues, RowValues } from './shown-form.ts'
import { wallTimeOf } from '../../../lib/warsaw-wall-time.ts'
import { readOfferedAccess } from '../workshop-parts.ts'

const EMPTY_ROW: RowValues = { row: '1' }

export const NEW_WORKSHOP: FormValues = {
  kind: 'residents',
  audience: 'open',
  agenda: [EMPTY_ROW, EMPTY_ROW, EMPTY_ROW],
  facilitators: [EMPTY_ROW],
  reminderHours: '48, 3',
  offerHours: '24',
  dotsEach: '3',
  confirmHours: '24',
}

export const NEW_SESSION: FormValues = {}

export function workshopValues({ workshop, parts, links }: EditedWorkshop): FormValues {
  return {
    titlePl: workshop.title_pl,
    titleEn: workshop.title_en ?? '',
    titleUk: workshop.title_uk ?? '',
    descriptionPl: workshop.description_pl,
    descriptionEn: workshop.description_en ?? '',
    descriptionUk: workshop.description_uk ?? '',
    kind: workshop.kind,
    challenge: workshop.challenge ?? '',
    audience: workshop.audience,
    audienceNote: workshop.audience_note ?? '',
    ageFrom: numberText(workshop.age_from),
    ageTo: numberText(workshop.age_to),
    area: numberText(workshop.area_id),
    agenda: parts.agenda.map(({ at, title, text }) => ({ at, title, text: text ?? '' })),
    facilitators: parts.facilitators.map(({ name, role }) => ({ name, role: role ?? '' })),
    questions: parts.questions.map(({ key, label, kind, options, required }) => ({
      key,
      label,
      kind,
      options: options.join('\n'),
      required: required ? 'on' : '',
    })),
    contactName: workshop.contact_name ?? '',
    contactEmail: workshop.contact_email ?? '',
    contactPhone: workshop.contact_phone ?? '',
    reminderHours: parts.reminderHours.join(', '),
    offerHours: String(workshop.offer_hours),
    dotsEach: String(workshop.dots_each),
    confirmHours: String(workshop.confirm_hours),
    documents: links.documents.map(String),
    consultations: links.consultations.map(String),
    series: numberText(workshop.series_id),
  }
}

export function sessionValues({ session, groups }: EditedSession): FormValues {
  const access = readOfferedAccess(session)
  return {
    startsDay: session.starts_on,
    endsDay: session.ends_on === session.starts_on ? '' : session.ends_on,
    fromTime: session.from_time ?? '',
    fromOfTwo: session.from_time ? (ofTwoAt(session.starts_at) ?? '') : '',
    toTime: session.to_time ?? '',
    toOfTwo: session.to_time ? (ofTwoAt(session.ends_at) ?? '') : '',
    place: session.place ?? '',
    address: session.address ?? '',
    directions: session.directions ?? '',
    link: session.link ?? '',
    access: access.map(({ need }) => need),
    ...Object.fromEntries(access.map(({ need, note }) => [`accessNote_${need}`, note ?? ''])),
    capacity: numberText(session.capacity),
    ...moment('opens', session.sign_up_opens_at),
    ...moment('closes', session.sign_up_closes_at),
    groups: groups.map(({ id, name, seats, invitation_code }) => ({
      id: String(id),
      name,
      seats: String(seats),
      code: invitation_code ?? '',
    })),
    ...moment('release', session.reserved_release_at),
  }
}

function moment(side: string, at: string | null): FormValues {
  const wall = at ? wallTimeOf(at) : null
  return { [`${side}Day`]: wall?.day ?? '', [`${side}Time`]: wall?.time ?? '' }
}

function numberText(number: number | null): string {
  return number === null ? '' : String(number)
}
