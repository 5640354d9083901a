import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Position, PositionCode, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { refusalToAnswer } from './answerable.ts'
import { auditPosition } from './audit-position.server.ts'
import { findSubmissions, listAnswered } from './find-submissions.server.ts'
import { keepVersion } from './keep-version.server.ts'
import { unexplained, type PositionException } from './exception.ts'
import { writePosition } from './write-position.server.ts'
import { linkSubmissions, listInOtherPosition } from './link-submissions.server.ts'
import {
  MAX_SUBMISSIONS,
  mayWriteFor,
  nextPosition,
  refused,
  type PositionRefusal,
} from './position.ts'

export type PositionDraft = {
  /** Of the position the form was opened on; a new one has none. */
  revision: number | null
  code: PositionCode
  summary: string
  whatChanges: string | null
  whatStays: string | null
  justification: string
  unitId: number | null
  references: readonly string[]
  /** Single ones with another code, or a sentence of their own. */
  exceptions?: readonly PositionException[]
  /** To the second person; otherwise it stays a draft. */
  send: boolean
}

/** Writes a new position (`id` null) or changes one that is not yet published. */
export function savePosition(
  db: Database,
  id: number | null,
  draft: PositionDraft,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<{ id: number }, PositionRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const before = id === null ? null : await readRow(trx, id)
    if (before === undefined) return refused('notFound')
    if (before && before.revision !== draft.revision) return refused('conflict')
    const event = draft.send ? 'submitted' : 'saved'
    const next = nextPosition(before?.state ?? 'draft', event)
    if (!next.ok) return refused(next.refusal)
    const linked = before ? await listAnswered(trx, before.id) : []
    const found = await findSubmissions(trx, draft.references)
    if (!found.ok) return found
    const refusal = await refusalOf(trx, draft, before, linked, found.value, actor)
    if (refusal) return refuse(refusal)
    const saved = await writePosition(trx, before, draft, actor, context)
    if (!saved) return refused('conflict')
    const exceptions = draft.exceptions ?? []
    const isLinked = await linkSubmissions(
      trx,
      saved,
      linked,
      found.value,
      exceptions,
      actor,
      context,
    )
    if (!isLinked) return refused('conflict')
    await keepVersion(trx, saved, actor, context.now)
    await auditPosition(trx, saved, event, actor, context.now)
    return ok({ id: saved.id })
  })
}

function readRow(trx: Transaction<DB>, id: number): Promise<Position | undefined> {
  return trx.selectFrom('position').selectAll().where('id', '=', id).executeTakeFirst()
}

async function refusalOf(
  trx: Transaction<DB>,
  draft: PositionDraft,
  before: Position | null,
  linked: readonly Submission[],
  wanted: readonly Submission[],
  actor: AccountActor,
): Promise<PositionRefusal | null> {
  if (before && !mayWriteFor(actor, [before.unit_id, ...linked.map((row) => row.unit_id)])) {
    return refused('notAllowed').refusal
  }
  if (!mayWriteFor(actor, [draft.unitId])) return refused('notAllowed').refusal
  const foreign = wanted.filter((row) => !mayWriteFor(actor, [row.unit_id]))
  if (foreign.length > 0) return refused('otherUnit', references(foreign)).refusal
  if (draft.send && wanted.length === 0) return refused('noSubmissions').refusal
  const silent = unexplained(draft.code, draft.exceptions ?? [], references(wanted))
  if (draft.send && silent.length > 0) return refused('exceptionText', silent).refusal
  if (wanted.length > MAX_SUBMISSIONS) return refused('tooMany').refusal
  if (draft.unitId !== null && !(await unitExists(trx, draft.unitId))) {
    return refused('unknownUnit').refusal
  }
  // What became unanswerable since must leave before sending, but never keeps a draft from being saved.
  const known = new Set(linked.map((row) => row.id))
  const checked = draft.send ? wanted : wanted.filter((row) => !known.has(row.id))
  const refusal = refusalToAnswer(checked)
  if (refusal) return refusal
  const elsewhere = await listInOtherPosition(trx, wanted, before?.id ?? null)
  return elsewhere.length > 0 ? refused('inOtherPosition', elsewhere).refusal : null
}

function references(rows: readonly Submission[]): string[] {
  return rows.map((row) => row.reference)
}

async function unitExists(trx: Transaction<DB>, id: number): Promise<boolean> {
  const row = await trx.selectFrom('unit').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
