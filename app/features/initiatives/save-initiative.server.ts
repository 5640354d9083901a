import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { Initiative } from '#db/initiative-tables.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { codeFromName } from '../frame/frame-code.ts'
import { raiseContentVersion } from '../submissions/content-version.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import type { InitiativeWords, SaveForm } from './forms.ts'

export type InitiativeRefusal =
  | 'notFound'
  | 'conflict'
  | 'unchanged'
  | 'unknownTerm'
  | 'unknownUnit'
  | 'noteMissing'
  | 'ownerMissing'
  | 'termsMissing'

/** An initiative begins as a draft that only the team sees. `isExample` marks those of the demonstration. */
export function createInitiative(
  db: Database,
  form: InitiativeWords,
  actor: AccountActor,
  now: Instant,
  isExample = false,
): Promise<Result<{ id: number }, InitiativeRefusal>> {
  return undoWhenRefused<{ id: number }, InitiativeRefusal>(db, async (trx) => {
    const refusal = await unknownChoice(trx, form, null)
    if (refusal) return refuse(refusal)
    const { id } = await trx
      .insertInto('initiative')
      .values({
        ...columnsOf(form),
        slug: await freeSlug(trx, form.title),
        is_example: isExample ? 1 : 0,
        created_by: actor.id,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await writeTerms(trx, id, form)
    await auditInitiative(trx, id, 'created', {}, actor, now)
    return ok({ id })
  })
}

/**
 * Saves the description. Once it is public each change needs a note, which everybody reads on its
 * page. `revision` is that of the page: whoever changed it since is not overwritten.
 */
export function saveInitiative(
  db: Database,
  id: number,
  form: SaveForm,
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, InitiativeRefusal>> {
  return undoWhenRefused<null, InitiativeRefusal>(db, async (trx) => {
    const row = await readInitiativeRow(trx, id)
    if (!row) return refuse('notFound')
    const before = await termsOf(trx, id)
    const refusal = await unknownChoice(trx, form, { row, terms: before })
    if (refusal) return refuse(refusal)
    const wanted = columnsOf(form)
    const fields = Object.entries(wanted)
      .filter(([name, value]) => row[name as keyof Initiative] !== value)
      .map(([name]) => name)
    const terms = [...form.areaIds, ...form.goalIds]
    if (terms.length !== before.size || terms.some((term) => !before.has(term))) {
      fields.push('terms')
    }
    if (fields.length === 0) return refuse('unchanged')
    if (row.published_at && !form.note) return refuse('noteMissing')
    if (row.published_at && form.ownerUnitId === null) return refuse('ownerMissing')
    if (row.published_at && terms.length === 0) return refuse('termsMissing')
    if (!(await raise(trx, id, form.revision, wanted))) return refuse('conflict')
    await writeTerms(trx, id, form)
    await auditInitiative(trx, id, 'saved', { fields }, actor, now)
    if (!row.published_at) return ok(null)
    await trx
      .insertInto('initiative_change')
      .values({
        initiative_id: id,
        fields: JSON.stringify(fields),
        state_before: row.state,
        state: form.state,
        note: form.note ?? '',
        changed_by: actor.id,
        changed_at: now,
      })
      .execute()
    await raiseContentVersion(trx)
    return ok(null)
  })
}

/** Public from now on. It says who answers for it and what it serves. */
export function publishInitiative(
  db: Database,
  seen: { id: number; revision: number },
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, InitiativeRefusal>> {
  return undoWhenRefused<null, InitiativeRefusal>(db, async (trx) => {
    const row = await readInitiativeRow(trx, seen.id)
    if (!row) return refuse('notFound')
    if (row.published_at) return refuse('unchanged')
    if (row.owner_unit_id === null) return refuse('ownerMissing')
    if ((await termsOf(trx, seen.id)).size === 0) return refuse('termsMissing')
    if (!(await raise(trx, seen.id, seen.revision, { published_at: now })))
      return refuse('conflict')
    await auditInitiative(trx, seen.id, 'published', {}, actor, now)
    await raiseContentVersion(trx)
    return ok(null)
  })
}

export function readInitiativeRow(db: Kysely<DB>, id: number): Promise<Initiative | undefined> {
  return db.selectFrom('initiative').selectAll().where('id', '=', id).executeTakeFirst()
}

export type InitiativeAct =
  | 'created'
  | 'saved'
  | 'published'
  | 'addMilestone'
  | 'finishMilestone'
  | 'reopenMilestone'
  | 'removeMilestone'
  | 'tiedSubmissions'
  | 'untiedSubmission'
  | 'tiedBlocks'
  | 'tiedIndicator'
  | 'untiedIndicator'

export function auditInitiative(
  trx: Transaction<DB>,
  id: number,
  act: InitiativeAct,
  details: Record<string, unknown>,
  actor: AccountActor,
  now: Instant,
): Promise<void> {
  return appendAudit(trx, {
    at: now,
    actorId: actor.id,
    action: `initiative.${act}`,
    objectType: 'initiative',
    objectId: String(id),
    details,
  })
}

function columnsOf(form: InitiativeWords) {
  return {
    kind: form.kind,
    state: form.state,
    title: form.title,
    summary: form.summary,
    owner_unit_id: form.ownerUnitId,
    partners: form.partners,
    funding_total: form.fundingTotal,
    funder: form.funder,
    cofinancing_percent: form.cofinancingPercent,
    starts_on: form.startsOn,
    ends_on: form.endsOn,
    result: form.result,
    source_url: form.sourceUrl,
  }
}

async function raise(
  trx: Transaction<DB>,
  id: number,
  revision: number,
  set: Partial<ReturnType<typeof columnsOf>> & { published_at?: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('initiative')
    .set({ ...set, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

async function termsOf(trx: Transaction<DB>, id: number): Promise<Set<number>> {
  const rows = await trx
    .selectFrom('initiative_term')
    .select('term_id')
    .where('initiative_id', '=', id)
    .execute()
  return new Set(rows.map((row) => row.term_id))
}

async function writeTerms(trx: Transaction<DB>, id: number, form: InitiativeWords): Promise<void> {
  await trx.deleteFrom('initiative_term').where('initiative_id', '=', id).execute()
  const terms = [...new Set([...form.areaIds, ...form.goalIds])]
  if (terms.length === 0) return
  await trx
    .insertInto('initiative_term')
    .values(terms.map((term_id) => ({ initiative_id: id, term_id })))
    .execute()
}

/** What was retired since may stay, but is not chosen anew. */
async function unknownChoice(
  trx: Transaction<DB>,
  form: InitiativeWords,
  known: { row: Initiative; terms: ReadonlySet<number> } | null,
): Promise<InitiativeRefusal | null> {
  for (const [kind, ids] of [
    ['area', form.areaIds],
    ['goal', form.goalIds],
  ] as const) {
    if (ids.length === 0) continue
    const rows = await trx
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .select(['term.id', 'term.retired_at'])
      .where('term.id', 'in', ids)
      .where('vocabulary.kind', '=', kind)
      .execute()
    const usable = rows.filter((row) => row.retired_at === null || known?.terms.has(row.id))
    if (usable.length < new Set(ids).size) return 'unknownTerm'
  }
  if (form.ownerUnitId === null) return null
  const unit = await trx
    .selectFrom('unit')
    .select('retired_at')
    .where('id', '=', form.ownerUnitId)
    .executeTakeFirst()
  const isUsable =
    unit && (unit.retired_at === null || known?.row.owner_unit_id === form.ownerUnitId)
  return isUsable ? null : 'unknownUnit'
}

async function freeSlug(trx: Transaction<DB>, title: string): Promise<string> {
  const rows = await trx.selectFrom('initiative').select('slug').execute()
  return codeFromName(title, new Set(rows.map((row) => row.slug)))
}
