import type { Generated } from 'kysely'
import type { Instant } from './schema.ts'

export type CardState = 'open' | 'kept' | 'dropped' | 'merged'
export type DayActionOutcome = 'applied' | 'conflict' | 'refused'

/** The day of a workshop: tables, cards, dots, and what devices sent. */
export type CardTables = {
  day_action: DayActionTable
  hall_table: HallTableTable
  card: CardTable
  card_version: CardVersionTable
  card_group: CardGroupTable
  card_dot: CardDotTable
  card_word: CardWordTable
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
