import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import type { AccountActor } from '../../accounts/actor.ts'
import type { ActContext } from '../../assignments/acting.ts'
import { moveVersion, publishVersion } from '../publish-version.server.ts'
import type { VersionFacts } from '../read-version.server.ts'
import type { VersionEvent } from '../version.ts'
import { startDraft } from '../write-draft.server.ts'
import { discardDraft } from './discard-draft.server.ts'
import type { VersionForm } from './forms.ts'

export type VersionDone = {
  flash: { key: string; values?: { number: number } }
  /** The version to look at next; null: there is none any more. */
  number: number | null
}
export type VersionRefusal = {
  status: 409 | 422
  /** Where the sentence stands: at a field of the form, or in front of it. */
  field: 'note' | ''
  error: string
}

const EVENTS: Record<string, Exclude<VersionEvent, 'published'>> = {
  close: 'closed',
  reopen: 'reopened',
  finalise: 'finalised',
}

/** What a button of the version page does. */
export async function actOnVersion(
  db: Database,
  version: VersionFacts,
  form: VersionForm,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<VersionDone, VersionRefusal>> {
  const { number } = version
  if (form.intent === 'publish') {
    const input = { note: form.note, revision: form.revision }
    const done = await publishVersion(db, version.id, input, actor, context)
    if (!done.ok) return refused(done.refusal === 'conflict' ? 'changed' : done.refusal)
    return ok({ flash: { key: 'versions.flash.published', values: { number } }, number })
  }
  if (form.intent === 'discard') {
    const done = await discardDraft(db, version.id, actor, context.now)
    if (!done.ok) return refused(done.refusal)
    return ok({ flash: { key: 'versions.flash.discarded' }, number: null })
  }
  if (form.intent === 'draft') {
    const done = await db
      .transaction()
      .execute((trx) => startDraft(trx, version.document.id, actor, context.now))
    if (!done.ok) return refused(done.refusal)
    const made = done.value.number
    return ok({ flash: { key: 'versions.flash.drafted', values: { number: made } }, number: made })
  }
  const event = EVENTS[form.intent]
  if (!event) throw new Error(`no event for ${form.intent}`)
  const done = await moveVersion(db, version.id, event, actor, context.now)
  if (!done.ok) return refused(done.refusal)
  return ok({ flash: { key: `versions.flash.${event}`, values: { number } }, number })
}

function refused(refusal: string): { ok: false; refusal: VersionRefusal } {
  if (refusal === 'noteMissing') {
    return refuse({ status: 422, field: 'note', error: 'versions.error.noteMissing' })
  }
  const key = refusal === 'notFound' ? 'wrongState' : refusal
  return refuse({ status: 409, field: '', error: `versions.error.${key}` })
}
