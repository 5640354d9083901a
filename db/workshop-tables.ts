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
export type CardState = 'open' | 'kept' | 'dropped' | 'merged'
export type DayActionOutcome = 'applied' | 'conflict' | 'refused'

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
/** What a device did on the day, perhaps without network: its id makes a repetition harmless. */
export type DayActionTable = {
  id: string
  session_id: number
  device_id: string
  actor_id: string | null
  /** Set where a table's code was the right to write. */
  table_id: number | null
  /** Whom a check-in, an undo or a walk-in is about. */
  registration_id: number | null
  kind: string
  payload: string
  happened_at: Instant
  received_at: Instant
  outcome: DayActionOutcome
  /** JSON: what the device is told, the same each time it asks. */
  answer: string
}
/** A table in the hall. */
export type HallTableTable = {
  id: Generated<number>
  session_id: number
  number: number
  topic: string | null
  area_id: number | null
  /** On the sheet of the table and in its QR code: the right to write cards at it. */
  code: string
  facilitator_name: string | null
  /** Its people confirmed that the cards say what they meant. */
  ready_at: Instant | null
}
export type CardTable = {
  /** Made by the device that wrote it. */
  id: string
  session_id: number
  table_id: number | null
  /** `W-3.4` is the fourth card of table 3. */
  number: number
  text: string
  area_id: number | null
  agree_count: Generated<number>
  differ_count: Generated<number>
  photo_hash: string | null
  state: Generated<CardState>
  /** Why it was taken off the wall, while it is. */
  drop_reason: string | null
  merged_into_id: string | null
  group_id: number | null
  /** Dots counted by hand, beside those given by phone. */
  hand_dots: Generated<number>
  written_by: string | null
  written_at: Instant
  updated_at: Instant
  revision: Generated<number>
  /** Set when the day is closed. */
  submission_id: number | null
}
/** Each wording. Below zero: handed in against an older one, kept beside it, never the text of the card. */
export type CardVersionTable = {
  card_id: string
  revision: number
  text: string
  written_by: string | null
  written_at: Instant
}
export type CardGroupTable = {
  id: Generated<number>
  session_id: number
  title: string
  position: number
}
export type CardDotTable = { card_id: string; voter_key: string; created_at: Instant }
/** „Czy o to chodziło?” A participant's word on a card. */
export type CardWordTable = {
  card_id: string
  voter_key: string
  is_meant: number
  note: string | null
  created_at: Instant
}
export type WorkshopOutcomeTable = {
  workshop_id: number
  conclusions: string | null
  minutes: string | null
  /** Where there was no register of attendance (archive); null: counted or unknown. */
  attended: number | null
  published_at: Instant | null
  published_by: string | null
  revision: Generated<number>
  updated_at: Instant
}
/** What was corrected in published results, and why: public. */
export type WorkshopOutcomeChangeTable = {
  id: Generated<number>
  workshop_id: number
  at: Instant
  /** JSON: names of the parts, see features/outcomes/outcome-parts.ts. */
  parts: string
  note: string | null
  actor_id: string | null
}
export type WorkshopPhotoTable = {
  id: Generated<number>
  workshop_id: number
  file_hash: string
  alt: string
  position: number
}
/** Submissions that belong to a workshop though no card of it became them. */
export type WorkshopSubmissionTable = { workshop_id: number; submission_id: number }
/** Three questions. `sender_key` is a keyed hash: one opinion per registration, nobody named. */
export type WorkshopFeedbackTable = {
  id: Generated<number>
  session_id: number
  sender_key: string
  was_heard: number
  was_clear: number
  comment: string | null
  created_at: Instant
}
/** Answers to cards that the participants were told of: never the same one twice. */
export type WorkshopToldAnswerTable = {
  submission_id: number
  position_id: number
  told_at: Instant
}
