import type { Kysely } from 'kysely'
import type { DB, Instant, PositionCode, PositionState } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { listAnswered } from './find-submissions.server.ts'
import { measurePlainLanguage, type PlainLanguage } from './plain-language.ts'
import { mayWriteFor, nextPosition, refusalToAccept } from './position.ts'
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
  publishedAt: Instant | null
  withdrawnAt: Instant | null
  withdrawalReason: string | null
  plainLanguage: PlainLanguage | null
  submissions: ShownSubmission[]
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
  const name = await readNames(db, [row.drafted_by, row.edited_by, row.accepted_by])
  const own = refusalToAccept(row, actor)
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
    publishedAt: row.published_at,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
    plainLanguage: measurePlainLanguage(`${row.summary}\n${row.justification}`),
    submissions: await showSubmissions(db, linked, can(actor, 'original.read')),
    acts: {
      edit: nextPosition(row.state, 'saved').ok && writes,
      accept:
        !nextPosition(row.state, 'published').ok || own === 'notAllowed' ? 'no' : (own ?? 'yes'),
      withdraw: nextPosition(row.state, 'withdrawn').ok && refusalToWithdraw(row, actor) === null,
      reflect:
        row.state === 'published' &&
        can(actor, 'position.accept') &&
        linked.some((each) => each.handling === 'answered' && each.position_id === id),
    },
  }
}

async function readNames(
  db: Kysely<DB>,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string | null> {
  const known = ids.filter((id) => id !== null)
  const rows =
    known.length > 0
      ? await db
          .selectFrom('account')
          .select(['id', 'display_name'])
          .where('id', 'in', known)
          .execute()
      : []
  const names = new Map(rows.map((row) => [row.id, row.display_name]))
  return (id) => (id === null ? null : (names.get(id) ?? null))
}
