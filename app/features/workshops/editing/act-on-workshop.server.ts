import type { Database } from '#db/open.server.ts'
import { ok, type Result } from '../../../lib/result.ts'
import type { RegistrationContext } from '../../registrations/register-request.ts'
import { cancelWorkshop } from './cancel-workshop.server.ts'
import { copyWorkshop, makeSeries } from './copy-workshop.server.ts'
import type { WorkshopActForm } from './forms.ts'
import { attachMaterial, detachMaterial } from './materials.server.ts'
import { publishWorkshop } from './publish-workshop.server.ts'
import type { WorkshopRefusal } from './refusals.ts'
import { saveWorkshop } from './save-workshop.server.ts'

/** What was done, and what there is to see now. */
export type WorkshopDone =
  | { act: 'saved' | 'published' | 'cancelled' | 'attached' | 'detached' }
  | { act: 'copied'; id: number }
  | { act: 'series'; seriesId: number; count: number }

/** One button of the page of a workshop. */
export async function actOnWorkshop(
  db: Database,
  id: number,
  form: WorkshopActForm,
  actor: { id: string },
  context: RegistrationContext,
): Promise<Result<WorkshopDone, WorkshopRefusal>> {
  const { now } = context
  switch (form.intent) {
    case 'save':
      return done(
        'saved',
        await saveWorkshop(db, { id, revision: form.revision }, form, actor, now),
      )
    case 'publish':
      return done(
        'published',
        await publishWorkshop(db, { id, revision: form.revision }, actor, now),
      )
    case 'cancel': {
      const seen = { id, revision: form.revision }
      return done('cancelled', await cancelWorkshop(db, seen, form.reason, actor, context))
    }
    case 'copy': {
      const copied = await copyWorkshop(db, id, form.days, actor, now)
      return copied.ok ? ok({ act: 'copied', id: copied.value.id }) : copied
    }
    case 'series': {
      const made = await makeSeries(db, id, form, actor, now)
      return made.ok ? ok({ act: 'series', ...made.value, count: form.times }) : made
    }
    case 'attach': {
      const material = { title: form.materialTitle, file: form.file }
      return done('attached', await attachMaterial(db, id, material, actor, now))
    }
    case 'detach':
      await detachMaterial(db, id, form.material, actor, now)
      return ok({ act: 'detached' })
  }
}

function done(
  act: 'saved' | 'published' | 'cancelled' | 'attached',
  result: Result<null, WorkshopRefusal>,
): Result<WorkshopDone, WorkshopRefusal> {
  return result.ok ? ok({ act }) : result
}
