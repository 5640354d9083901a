import type { Database } from '#db/open.server.ts'
import type { Instant, Locale } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { hasRole, type AccountActor } from '../accounts/actor.ts'
import { changeOfForm, explainChange } from '../coding/change-of-form.server.ts'
import type { TagChangeForm } from '../coding/change-shape.ts'
import { prepareTagBatch } from '../coding/tag-batch.server.ts'
import { BATCH_LIMIT } from '../coding/tag-change.ts'
import { nearestFilters } from './nearest-filters.server.ts'
import { readStaffFilters } from './read-staff-filters.ts'
import { readStaffFrame } from './read-staff-frame.server.ts'
import { staffRegister } from './staff-conditions.server.ts'

type Reading = { actor: AccountActor; now: Instant; locale: Locale }
type Refused = { form?: string[]; fields?: Record<string, string[]> }

/** Freezes what meets the filters of the register as a batch that waits for a yes; gives its id. */
export async function prepareMatching(
  db: Database,
  form: TagChangeForm,
  url: URL,
  { actor, now, locale }: Reading,
): Promise<Result<number, Refused>> {
  const change = await changeOfForm(db, form)
  if (!change.ok) return refuse(explainChange(change.refusal))
  const frame = await readStaffFrame(db, locale)
  const isOfficer = hasRole(actor, 'unit_officer')
  const asked = readStaffFilters(url.searchParams, frame, {
    ownUnitId: isOfficer ? actor.unitId : null,
    sort: 'newest',
  })
  const filters = await nearestFilters(db, asked, now)
  const rows = await staffRegister(db, filters, now)
    .select('submission.id')
    .orderBy('received_at', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(BATCH_LIMIT + 1)
    .execute()
  if (rows.length === 0) return refuse({ form: ['coding.change.error.noneMatch'] })
  if (rows.length > BATCH_LIMIT) return refuse({ form: ['coding.change.error.tooMany'] })
  const batch = {
    submissionIds: rows.map((row) => row.id),
    change: change.value,
    reason: form.tagReason,
    scope: 'matching' as const,
    back: url.pathname + url.search,
  }
  return ok(await prepareTagBatch(db, batch, actor.id, now))
}
