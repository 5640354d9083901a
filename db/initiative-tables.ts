import type { Generated, Selectable } from 'kysely'
import type { Day, Instant } from './schema.ts'

export type InitiativeKind = 'project' | 'programme' | 'pilot'
export type InitiativeState = 'planned' | 'running' | 'done' | 'stopped'

/** Tables of migration 0019-initiatives. */
export type InitiativeTables = {
  initiative: InitiativeTable
  initiative_milestone: InitiativeMilestoneTable
  initiative_term: InitiativeTermTable
  initiative_submission: InitiativeSubmissionTable
  initiative_block: InitiativeBlockTable
  initiative_indicator: InitiativeIndicatorTable
  initiative_change: InitiativeChangeTable
}

/** What the city does: projects, programmes, pilots. */
export type InitiativeTable = {
  id: Generated<number>
  slug: string
  kind: InitiativeKind
  state: InitiativeState
  title: string
  summary: string
  owner_unit_id: number | null
  /** One a line. */
  partners: string | null
  /** Whole złoty. */
  funding_total: number | null
  funder: string | null
  /** Part of the funding that the funder pays, in percent. */
  cofinancing_percent: number | null
  /** A day, a month or a year, as far as it is known: `2026-03-05`, `2026-03`, `2026`. */
  starts_on: string | null
  ends_on: string | null
  /** What came of it; of a pilot: what was learned. */
  result: string | null
  source_url: string | null
  is_example: number
  published_at: Instant | null
  revision: Generated<number>
  created_by: string | null
  created_at: Instant
}
export type InitiativeMilestoneTable = {
  id: Generated<number>
  initiative_id: number
  title: string
  /** As `starts_on`. */
  due_on: string | null
  done_on: Day | null
  position: number
}
/** Areas and goals it serves. */
export type InitiativeTermTable = { initiative_id: number; term_id: number }
/** Voices it answers. */
export type InitiativeSubmissionTable = {
  initiative_id: number
  submission_id: number
  tied_by: string | null
  tied_at: Instant
}
/** Paragraphs of the strategy that it carries out. */
export type InitiativeBlockTable = {
  initiative_id: number
  block_id: number
  tied_by: string | null
  tied_at: Instant
}
/** Numbers it should move. */
export type InitiativeIndicatorTable = {
  initiative_id: number
  indicator_id: number
  tied_by: string | null
  tied_at: Instant
}
/** What changed after it was published: a public list. */
export type InitiativeChangeTable = {
  id: Generated<number>
  initiative_id: number
  /** JSON array of the names of what changed. */
  fields: string
  state_before: InitiativeState
  state: InitiativeState
  note: string
  changed_by: string | null
  changed_at: Instant
}

export type Initiative = Selectable<InitiativeTable>
