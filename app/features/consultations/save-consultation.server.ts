import type { Kysely, Transaction, Updateable } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { ConsultationTable } from '#db/consultation-tables.ts'
import type { Consultation, DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { codeFromName } from '../frame/frame-code.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditConsultation } from './audit-consultation.server.ts'
import type { DraftForm } from './forms.ts'
import { writeLinks } from './notice-links.server.ts'
import { changedColumns, settledColumns, wordColumns } from './notice-row.ts'
import type { NoticeRefusal } from './refusals.ts'

/** A consultation begins as a draft that only the team sees. */
export function createConsultation(
  db: Database,
  form: DraftForm,
  actor: AccountActor,
  { now }: ActContext,
): Promise<Result<{ id: number }, NoticeRefusal>> {
  return undoWhenRefused<{ id: number }, NoticeRefusal>(db, async (trx) => {
    if (!(await mayStandOn(trx, form.basis, null))) return refuse({ reason: 'unknownBasis' })
    const { id } = await trx
      .insertInto('consultation')
      .values({
        ...wordColumns(form),
        ...settledColumns(form),
        slug: await freeSlug(trx, form.title, null),
        state: 'draft',
        is_demo: 0,
        created_by: actor.id,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const linked = await writeLinks(trx, id, form)
    if (!linked.ok) return refuse({ reason: linked.refusal })
    await auditConsultation(trx, id, 'created', {}, actor, now)
    return ok({ id })
  })
}

/** Changes a draft. `revision` is that of the page: whoever changed it since is not overwritten. */
export function saveConsultation(
  db: Database,
  seen: { id: number; revision: number },
  form: DraftForm,
  actor: AccountActor,
  { now }: ActContext,
): Promise<Result<null, NoticeRefusal>> {
  return undoWhenRefused<null, NoticeRefusal>(db, async (trx) => {
    const row = await readRow(trx, seen.id)
    if (!row) return refuse({ reason: 'notFound' })
    if (row.state !== 'draft') return refuse({ reason: 'wrongState' })
    if (!(await mayStandOn(trx, form.basis, row.legal_basis_code))) {
      return refuse({ reason: 'unknownBasis' })
    }
    const columns = { ...wordColumns(form), ...settledColumns(form) }
    const changed = changedColumns(row, columns)
    // Nobody outside has seen its address yet: it follows the title.
    const slug = row.title === form.title ? row.slug : await freeSlug(trx, form.title, row.id)
    const saved = await raise(trx, seen, { ...columns, slug })
    if (!saved) return refuse({ reason: 'conflict' })
    const linked = await writeLinks(trx, seen.id, form)
    if (!linked.ok) return refuse({ reason: linked.refusal })
    const all = [...changed, ...linked.value]
    if (all.length === 0) return refuse({ reason: 'unchanged' })
    await auditConsultation(trx, seen.id, 'saved', { columns: all }, actor, now)
    return ok(null)
  })
}

export function readRow(db: Kysely<DB>, id: number): Promise<Consultation | undefined> {
  return db.selectFrom('consultation').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Writes and raises the revision; false when somebody has changed the row since `seen`. */
export async function raise(
  trx: Transaction<DB>,
  seen: { id: number; revision: number },
  set: Updateable<ConsultationTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('consultation')
    .set({ ...set, revision: seen.revision + 1 })
    .where('id', '=', seen.id)
    .where('revision', '=', seen.revision)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** A retired basis may stay, but is not chosen anew. */
async function mayStandOn(
  trx: Transaction<DB>,
  code: string,
  used: string | null,
): Promise<boolean> {
  const basis = await trx
    .selectFrom('legal_basis')
    .select('retired_at')
    .where('code', '=', code)
    .executeTakeFirst()
  return basis !== undefined && (basis.retired_at === null || code === used)
}

async function freeSlug(trx: Transaction<DB>, title: string, own: number | null): Promise<string> {
  const rows = await trx
    .selectFrom('consultation')
    .select('slug')
    .where('id', '!=', own ?? 0)
    .execute()
  return codeFromName(title, new Set(rows.map((row) => row.slug)))
}
