import type { Database } from '#db/open.server.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { Permission } from '../accounts/permissions.ts'
import { byStaff, type ActContext } from '../assignments/acting.ts'
import { assignToUnit, type RowOutcome } from '../assignments/assign-to-unit.server.ts'
import { tagChoiceOf } from '../tags/tag-choice.ts'
import { tagMany } from '../tags/tag-many.server.ts'
import type { BulkForm, BulkIntent } from './bulk-form.ts'

export const BULK_PERMISSIONS: Record<BulkIntent, Permission> = {
  answer: 'position.draft',
  assign: 'submission.assign',
  tag: 'submission.tag',
}

type Acting = Extract<BulkForm, { intent: 'assign' | 'tag' }>

/** Acts on each selected submission by itself, and says of each what became of it. */
export async function actOnMany(
  db: Database,
  form: Acting,
  actor: AccountActor,
  context: ActContext,
): Promise<RowOutcome<string>[]> {
  if (form.intent === 'assign') return assignToUnit(db, form.references, form, actor, context)
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'reference'])
    .where('reference', 'in', form.references)
    .execute()
  const { refused } = await tagMany(
    db,
    rows.map((row) => row.id),
    tagChoiceOf(form),
    byStaff(actor),
    context.now,
    form.tagReason,
  )
  return form.references.map((reference) => {
    const id = rows.find((row) => row.reference === reference)?.id
    const refusal = refused.find((each) => each.submissionId === id)?.refusal ?? null
    return { reference, refusal: id === undefined ? 'unknownNumber' : refusal }
  })
}
