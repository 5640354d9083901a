import { savePosition, type PositionDraft } from '#app/features/positions/save-position.server.ts'
import type { AccountActor } from '#app/features/accounts/actor.ts'
import type { Office } from './office.ts'

const TEXT = {
  code: 'accepted' as const,
  summary: 'Zgadzamy się.',
  whatChanges: 'Dopiszemy ławki.',
  whatStays: null,
  justification: 'Kto może usiąść, dojdzie dalej.',
}

/** A position of these submissions, sent to the second person unless said otherwise. */
export function saveDraft(
  o: Office,
  references: readonly string[],
  more: Partial<PositionDraft> & { id?: number } = {},
  actor: AccountActor = o.strategist,
) {
  const { id = null, ...set } = more
  const draft = { ...TEXT, revision: null, unitId: o.unitIds[0], send: true, references, ...set }
  return savePosition(o.db, id, draft, actor, o.context)
}

/** A position of these submissions that waits for the second person. */
export async function submitDraft(o: Office, references: readonly string[], actor = o.strategist) {
  const saved = await saveDraft(o, references, {}, actor)
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return { id: saved.value.id, revision: 1 }
}

export function readPositionRow(o: Office, id: number) {
  return o.db.selectFrom('position').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

export const refusalOf = (result: { ok: boolean; refusal?: unknown }) =>
  'refusal' in result ? result.refusal : null
