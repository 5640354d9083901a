import type { Generated } from 'kysely'
import type { Instant } from './schema.ts'

/** What everything stands on: the audit log, mail to be sent, limits and counters. */
export type GroundTables = {
  audit_entry: AuditEntryTable
  audit_head: AuditHeadTable
  outbox: OutboxTable
  rate_limit: RateLimitTable
  content_version: ContentVersionTable
  reference_counter: ReferenceCounterTable
}

export type AuditEntryTable = {
  seq: number
  at: Instant
  actor_id: string | null
  action: string
  object_type: string
  object_id: string
  /** JSON without personal data: ids, codes, states. */
  details: string
  previous_hash: string
  hash: string
}

export type AuditHeadTable = { id: number; seq: number; hash: string }

export type OutboxTable = {
  id: Generated<number>
  kind: string
  to_address: string
  subject: string
  body: string
  /** The same notice is never queued twice. */
  dedupe_key: string | null
  /** An entry for calendars (RFC 5545) that goes with it. */
  calendar: string | null
  /** Whose registration it tells about: erased together with it. */
  registration_id: number | null
  created_at: Instant
  attempts: Generated<number>
  next_attempt_at: Instant
  sent_at: Instant | null
  failed_at: Instant | null
  last_error: string | null
}

export type RateLimitTable = {
  /** A keyed hash of the limit and whom it counts: the table names nobody. */
  key: string
  points: number
  resets_at: Instant
}

export type ContentVersionTable = { id: number; version: number }

export type ReferenceCounterTable = { year: number; last: number }
