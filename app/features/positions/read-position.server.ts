import type { Kysely } from 'kysely'
import type { DB, Instant, PositionCode, PositionState } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { listAnswered } from './find-submissions.server.ts'
import { readNames } from './read-names.server.ts'
import { measurePlainLanguage, type PlainLanguage } from './plain-language.ts'
import { exceptionsOf, type LinkException } from './read-exceptions.server.ts'
import { writersOf } from './keep-version.server.ts'
import { mayWriteFor, nextPosition, refusalToAccept, refusalToPublish } from './position.ts'
import { showSubmissions, type ShownSubmission } from './show-submissions.server.ts'
import { refusalToWithdraw } from './withdraw-position.server.ts'

export type PositionText = {
  code: PositionCode
  summary: string
  whatChanges: string | null
  whatStays: string | null
  justification: string
  unitId: number | null
}
/** What this person may do with it now. */
export type PositionActs = {
  edit: boolean
  /** `ownDraft`: may accept positions, but not this one. */
  accept: 'yes' | 'ownDraft' | 'no'
  /** What was accepted and is held. */
  publish: boolean
  sendBack: boolean
  /** Say which words of the next version it changes. */
  tie: boolean
  withdraw: boolean
  reflect: boolean
}
export type PositionDetail = PositionText & {
  id: number
  revision: number
  state: PositionState
  unit: { name: string; shortName: string } | null
  draftedBy: string | null
  draftedAt: Instant
  editedBy: string | null
  editedAt: Instant | null
  sentBackReason: string | null
  acceptedBy: string | null
  acceptedAt: Instant | null
  publishedBy: string | null
  publishedAt: Instant | null
  withdrawnAt: Instant | null
  withdrawalReason: string | null
  plainLanguage: PlainLanguage | null
  submissions: (ShownSubmission & { exception: LinkException | null })[]
  acts: PositionActs
}

export async function readPosition(
  db: Kysely<DB>,
  id: number,
  actor: AccountActor,
): Promise<PositionDetail | null> {
  const row = await db
    .selectFrom('position')
    .leftJoin('unit', 'unit.id', 'position.unit_id')
    .selectAll('position')
    .select(['unit.name as unit_name', 'unit.short_name as unit_short'])
    .where('position.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const linked = await listAnswered(db, id)
  const people = [row.drafted_by, row.edited_by, row.accepted_by, row.published_by]
  const name = await readNames(db, people)
  const writers = await writersOf(db, id)
  const own = refusalToAccept(writers, actor)
  const exceptions = await exceptionsOf(db, id)
  const shown = await showSubmissions(db, linked, can(actor, 'original.read'))
  const writes = mayWriteFor(actor, [row.unit_id, ...linked.map((each) => each.unit_id)])
  return {
    id: row.id,
    revision: row.revision,
    state: row.state,
    code: row.code,
    summary: row.summary,
    whatChanges: row.what_changes,
    whatStays: row.what_stays,
    justification: row.justification,
    unitId: row.unit_id,
    unit: row.unit_name ? { name: row.unit_name, shortName: row.unit_short ?? '' } : null,
    draftedBy: name(row.drafted_by),
    draftedAt: row.drafted_at,
    editedBy: name(row.edited_by),
    editedAt: row.edited_at,
    sentBackReason: row.sent_back_reason,
    acceptedBy: name(row.accepted_by),
    acceptedAt: row.accepted_at,
    publishedBy: name(row.published_by),
    publishedAt: row.published_at,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
    plainLanguage: measurePlainLanguage(`${row.summary}\n${row.justification}`),
    submissions: shown.map((each) => ({
      ...each,
      exception: saysSomething(exceptions.get(each.id)),
    })),
    acts: {
      edit: nextPosition(row.state, 'saved').ok && writes,
      accept:
        !nextPosition(row.state, 'accepted').ok || own === 'notAllowed' ? 'no' : (own ?? 'yes'),
      publish: row.state === 'accepted' && refusalToPublish(row, writers, actor) === null,
      sendBack: nextPosition(row.state, 'sent_back').ok && can(actor, 'position.accept'),
      tie: row.state !== 'withdrawn' && can(actor, 'position.accept'),
      withdraw: nextPosition(row.state, 'withdrawn').ok && refusalToWithdraw(row, actor) === null,
      reflect:
        row.state === 'published' &&
        can(actor, 'position.accept') &&
        linked.some((each) => each.handling === 'answered' && each.position_id === id),
    },
  }
}

function saysSomething(exception: LinkException | undefined): LinkException | null {
  return exception?.exception_code || exception?.exception_text ? exception : null
}
