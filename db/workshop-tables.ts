import type { Generated } from 'kysely'
import type { Day, Instant, Locale } from './schema.ts'

export type WorkshopKind = 'strategic' | 'residents' | 'meeting' | 'training' | 'hackathon'
export type WorkshopState = 'draft' | 'published' | 'cancelled'
export type Audience = 'open' | 'invited' | 'age'
/** What a person may need to take part; also what a place offers. */
export type AccessNeed =
  | 'sign_interpreter'
  | 'induction_loop'
  | 'step_free'
  | 'large_print'
  | 'easy_to_read'
  | 'childcare'
  | 'diet'
  | 'assistant'
/** Held seats are `confirmed` and `offered`; `waitlisted` stands in order of arrival. */
export type RegistrationStatus = 'confirmed' | 'waitlisted' | 'offered' | 'cancelled'
export type RegistrationEnd = 'person' | 'organizer' | 'offer_lapsed' | 'workshop'
export type RegistrationWay = 'web' | 'organizer' | 'walk_in'
export type CheckInWay = 'qr' | 'name' | 'number' | 'walk_in'

/** Workshops, their sessions and who comes. */
export type WorkshopTables = {
  workshop: WorkshopTable
  workshop_series: WorkshopSeriesTable
  workshop_document: WorkshopDocumentTable
  workshop_material: WorkshopMaterialTable
  workshop_change: WorkshopChangeTable
  workshop_session: WorkshopSessionTable
  seat_group: SeatGroupTable
  registration: RegistrationTable
  registration_need: RegistrationNeedTable
  workshop_team: WorkshopTeamTable
}

/** An event to which people come: one or more sessions. Its first and last day are derived from them. */
export type WorkshopTable = {
  id: Generated<number>
  slug: string
  title_pl: string
  title_en: string | null
  title_uk: string | null
  description_pl: string
  description_en: string | null
  description_uk: string | null
  kind: Generated<WorkshopKind>
  state: Generated<WorkshopState>
  series_id: number | null
  area_id: number | null
  audience: Generated<Audience>
  /** Who is invited, in words. */
  audience_note: string | null
  age_from: number | null
  age_to: number | null
  /** Of a hackathon: what is to be solved. */
  challenge: string | null
  /** JSON; see features/workshops/workshop-parts.ts. */
  agenda: Generated<string>
  facilitators: Generated<string>
  questions: Generated<string>
  /** JSON: hours before the start, e.g. `[48,3]`. */
  reminder_hours: Generated<string>
  /** How long a freed seat waits for the answer of the person it is offered to. */
  offer_hours: Generated<number>
  /** Dots that each participant may give to cards. */
  dots_each: Generated<number>
  /** How long after the end participants may say whether a card is what they meant. */
  confirm_hours: Generated<number>
  contact_name: string | null
  contact_email: string | null
  contact_phone: string | null
  starts_on: Day
  ends_on: Day
  is_demo: Generated<number>
  revision: Generated<number>
  created_by: string | null
  created_at: Instant | null
  published_at: Instant | null
  cancelled_at: Instant | null
  cancel_reason: string | null
}

export type WorkshopSeriesTable = { id: Generated<number>; title: string; created_at: Instant }

export type WorkshopDocumentTable = { workshop_id: number; document_id: number }

export type WorkshopMaterialTable = {
  id: Generated<number>
  workshop_id: number
  title: string
  file_name: string
  file_hash: string
  created_at: Instant
}

/** What changed in a published workshop: told to everybody registered, kept in public. */
export type WorkshopChangeTable = {
  id: Generated<number>
  workshop_id: number
  session_id: number | null
  at: Instant
  /** JSON: which facts, before and after. */
  what: string
  note: string | null
  actor_id: string | null
}

/** One meeting: a place (or a link), a time in Warsaw and, where people sign up, seats. */
export type WorkshopSessionTable = {
  id: Generated<number>
  workshop_id: number
  number: number
  starts_on: Day
  ends_on: Day
  /** Wall time in Europe/Warsaw: `17:00`. Both null: whole days (events of the archive). */
  from_time: string | null
  to_time: string | null
  starts_at: Instant
  ends_at: Instant
  place: string | null
  address: string | null
  directions: string | null
  link: string | null
  /** JSON: `[{ need, note }]` of what the place offers. */
  access: Generated<string>
  /** Null: nobody signs up here. */
  capacity: number | null
  /** Seats given beyond the capacity by a person, with a reason. */
  extra: Generated<number>
  /** Held seats: confirmed and offered. The database refuses more than capacity + extra. */
  taken: Generated<number>
  /** How many came to the queue so far: the order of arrival. */
  arrivals: Generated<number>
  sign_up_opens_at: Instant | null
  sign_up_closes_at: Instant | null
  /** When the seats of groups become seats of everybody; `reserved_released_at` when it was done. */
  reserved_release_at: Instant | null
  reserved_released_at: Instant | null
  /** SEQUENCE of its calendar entry: raised with each change. */
  sequence: Generated<number>
  cancelled_at: Instant | null
  cancel_reason: string | null
  /** Of the agenda, on the wall screen. */
  running_item: number | null
  /** Cards became submissions, nothing is captured any more. */
  closed_at: Instant | null
  closed_by: string | null
  /** When its participants were last written to about answers to their cards: once a day at most. */
  answers_told_at: Instant | null
  revision: Generated<number>
}

/** Seats kept for a group until the release. */
export type SeatGroupTable = {
  id: Generated<number>
  session_id: number
  name: string
  seats: number
  /** Who has it may take a seat of this group; null: whoever says to belong. */
  invitation_code: string | null
}

export type RegistrationTable = {
  id: Generated<number>
  session_id: number
  /** Order of arrival, per session. */
  arrival: number
  status: RegistrationStatus
  way: RegistrationWay
  /** Emptied (as the other personal columns) by erasure. */
  name: string | null
  email: string | null
  phone: string | null
  organisation: string | null
  account_id: string | null
  /** Who it is for the rules: canonical e-mail or phone. Null where neither is known. */
  person_key: string | null
  group_id: number | null
  /** Whether the seat it holds is one of its group's. */
  holds_group_seat: Generated<number>
  team_id: number | null
  table_id: number | null
  locale: Locale
  /** JSON: answers to the organiser's questions, by key. */
  answers: Generated<string>
  /** Shown at the door and in its QR code; unique in a session. */
  entry_code: string
  /** sha256 of the secret of the link; the secret itself is derived, see registration-token. */
  token_hash: string
  /** What the secret link is derived from. */
  token_seed: string
  idempotency_key: string | null
  added_by: string | null
  over_capacity_reason: string | null
  created_at: Instant
  offered_at: Instant | null
  offer_ends_at: Instant | null
  confirmed_at: Instant | null
  cancelled_at: Instant | null
  ended_by: RegistrationEnd | null
  came_at: Instant | null
  came_by: CheckInWay | null
  needs_erased_at: Instant | null
  erased_at: Instant | null
  revision: Generated<number>
}

/** Health data by nature: for the organiser only, erased after the event. */
export type RegistrationNeedTable = {
  registration_id: number
  need: AccessNeed
  note: string | null
}

export type WorkshopTeamTable = {
  id: Generated<number>
  session_id: number
  name: string
  join_code: string
  project: string | null
  result: string | null
  rank: number | null
}
