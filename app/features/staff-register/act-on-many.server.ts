import type { Database } from '#db/open.server.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { Permission } from '../accounts/permissions.ts'
import type { ActContext } from '../assignments/acting.ts'
import { assignToUnit } from '../assignments/assign-to-unit.server.ts'
import { changeOfForm, type ChangeRefusal } from '../coding/change-of-form.server.ts'
import { runTagBatch } from '../coding/tag-batch.server.ts'
import type { BulkForm, BulkIntent } from './bulk-form.ts'
import { reportOf, type BulkReport } from './bulk-report.ts'

export const BULK_PERMISSIONS: Record<BulkIntent, Permission> = {
  answer: 'position.draft',
  assign: 'submission.assign',
  tag: 'submission.tag',
}

type Acting = Extract<BulkForm, { intent: 'assign' | 'tag' }>
/** `back` is the list it was done on, with its filters. */
type Context = ActContext & { back: string }

/** Acts on each selected submission by itself, and says of each what became of it. */
export async function actOnMany(
  db: Database,
  form: Acting,
  actor: AccountActor,
  context: Context,
): Promise<Result<BulkReport, ChangeRefusal>> {
  if (form.intent === 'tag') return tagSelected(db, form, actor, context)
  return ok(reportOf(await assignToUnit(db, form.references, form, actor, context)))
}

async function tagSelected(
  db: Database,
  form: Extract<Acting, { intent: 'tag' }>,
  actor: AccountActor,
  { now, back }: Context,
): Promise<Result<BulkReport, ChangeRefusal>> {
  const change = await changeOfForm(db, form)
  if (!change.ok) return change
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'reference'])
    .where('reference', 'in', form.references)
    .execute()
  const batch = {
    submissionIds: rows.map((row) => row.id),
    change: change.value,
    reason: form.tagReason,
    scope: 'selected' as const,
    back,
  }
  const { batchId, changed, unchanged, refused } = await runTagBatch(db, batch, actor.id, now)
  const report = reportOf(
    form.references.map((reference) => {
      const id = rows.find((row) => row.reference === reference)?.id
      if (id === undefined) return { reference, refusal: 'unknownNumber' }
      if (unchanged.includes(id)) return { reference, refusal: 'wasSo' }
      const refusal = refused.find((each) => each.submissionId === id)?.refusal ?? null
      return { reference, refusal }
    }),
  )
  return ok(changed > 0 ? { ...report, batchId } : report)
}
