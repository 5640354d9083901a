import type { Kysely } from 'kysely'
import type { Initiative, InitiativeState } from '#db/initiative-tables.ts'
import type { DB, Day, Instant, Locale, SubmissionKind } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { cofinancingOf } from './initiative.ts'
import { blocksOfInitiative, type InitiativeBlock } from './paragraphs.server.ts'

export type Milestone = { id: number; title: string; dueOn: string | null; doneOn: Day | null }
export type InitiativeTerm = {
  id: number
  kind: 'area' | 'goal'
  /** Code of the vocabulary. */
  set: string
  code: string
  slug: string
  name: string
  icon: string | null
}
export type InitiativeVoice = {
  id: number
  reference: string
  kind: SubmissionKind
  title: string
  locale: Locale
}
export type InitiativeChange = {
  at: Instant
  before: InitiativeState
  state: InitiativeState
  note: string
}
export type InitiativePage = {
  row: Initiative
  ownerUnit: string | null
  partners: string[]
  /** Whole złoty from the funder. */
  cofinancing: number | null
  terms: InitiativeTerm[]
  milestones: Milestone[]
  voices: InitiativeVoice[]
  blocks: InitiativeBlock[]
  changes: InitiativeChange[]
}

/** Everything about one initiative. The public reads only what is published. */
export async function readInitiative(
  db: Kysely<DB>,
  by: { slug: string } | { id: number | null },
  locale: Locale,
): Promise<InitiativePage | null> {
  const row = await db
    .selectFrom('initiative')
    .leftJoin('unit', 'unit.id', 'initiative.owner_unit_id')
    .selectAll('initiative')
    .select('unit.name as ownerUnit')
    .where((eb) =>
      'slug' in by
        ? eb.and([eb('initiative.slug', '=', by.slug), eb('published_at', 'is not', null)])
        : eb('initiative.id', '=', by.id ?? 0),
    )
    .executeTakeFirst()
  if (!row) return null
  const { ownerUnit, ...initiative } = row
  const [terms, milestones, voices, blocks, changes] = await Promise.all([
    readTerms(db, row.id, locale),
    readMilestones(db, row.id),
    readVoices(db, row.id),
    blocksOfInitiative(db, row.id),
    readChanges(db, row.id),
  ])
  return {
    row: initiative,
    ownerUnit,
    partners: (row.partners ?? '').split('\n').filter((line) => line.trim() !== ''),
    cofinancing: cofinancingOf(row.funding_total, row.cofinancing_percent),
    terms,
    milestones,
    voices,
    blocks,
    changes,
  }
}

async function readTerms(db: Kysely<DB>, id: number, locale: Locale): Promise<InitiativeTerm[]> {
  const rows = await db
    .selectFrom('initiative_term')
    .innerJoin('term', 'term.id', 'initiative_term.term_id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'vocabulary.kind', 'vocabulary.code as set', 'term.code', 'term.slug'])
    .select(['term.name_pl', 'term.name_en', 'term.name_uk', 'term.icon'])
    .where('initiative_id', '=', id)
    .orderBy('vocabulary.position')
    .orderBy('term.position')
    .orderBy('term.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind === 'area' ? 'area' : 'goal',
    set: row.set,
    code: row.code,
    slug: row.slug,
    name: localized(row, 'name', locale),
    icon: row.icon,
  }))
}

async function readMilestones(db: Kysely<DB>, id: number): Promise<Milestone[]> {
  const rows = await db
    .selectFrom('initiative_milestone')
    .select(['id', 'title', 'due_on as dueOn', 'done_on as doneOn'])
    .where('initiative_id', '=', id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows
}

/** Only what everybody may read; one that was hidden since is counted by nobody. */
async function readVoices(db: Kysely<DB>, id: number): Promise<InitiativeVoice[]> {
  const rows = await db
    .selectFrom('initiative_submission as tie')
    .innerJoin('submission', 'submission.id', 'tie.submission_id')
    .select(['submission.id', 'reference', 'submission.kind', 'public_title', 'submission.locale'])
    .where('tie.initiative_id', '=', id)
    .where('visibility', '=', 'published')
    .orderBy('submission.id')
    .execute()
  return rows.map(({ public_title, ...row }) => ({ ...row, title: public_title ?? '' }))
}

async function readChanges(db: Kysely<DB>, id: number): Promise<InitiativeChange[]> {
  return db
    .selectFrom('initiative_change')
    .select(['changed_at as at', 'state_before as before', 'state', 'note'])
    .where('initiative_id', '=', id)
    .orderBy('id', 'desc')
    .execute()
}
