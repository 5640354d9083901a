import type { Transaction } from 'kysely'
import type { Initiative } from '#db/initiative-tables.ts'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { codeFromName } from '../frame/frame-code.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditInitiative } from './audit-initiative.server.ts'
import type { InitiativeWords, SaveForm } from './forms.ts'
import {
  columnsOf,
  raiseInitiative,
  readInitiativeRow,
  termsOf,
  writeTerms,
} from './initiative-row.server.ts'
import type { PublishRefusal } from './publish-initiative.server.ts'
import { unknownChoice } from './unknown-choice.server.ts'

export type InitiativeRefusal = PublishRefusal | 'unknownTerm' | 'unknownUnit' | 'noteMissing'

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
    if (!(await raiseInitiative(trx, id, form.revision, wanted))) return refuse('conflict')
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
    return ok(null)
  })
}

async function freeSlug(trx: Transaction<DB>, title: string): Promise<string> {
  const rows = await trx.selectFrom('initiative').select('slug').execute()
  return codeFromName(title, new Set(rows.map((row) => row.slug)))
}
