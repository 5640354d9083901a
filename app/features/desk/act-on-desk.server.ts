import type { Database } from '#db/open.server.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can, type Permission } from '../accounts/permissions.ts'
import type { ActContext } from '../assignments/acting.ts'
import type { ChangeRefusal } from '../coding/change-of-form.server.ts'
import { actOnMany, BULK_PERMISSIONS } from '../staff-register/act-on-many.server.ts'
import type { BulkReport } from '../staff-register/bulk-report.ts'
import { answerMany, type ManyOutcome } from './answer-many.server.ts'
import type { DeskForm } from './desk-form.ts'
import { remindUnit } from './remind-unit.server.ts'
import { settleConsultation } from './settle-consultation.server.ts'

type Flash = {
  tone: 'done' | 'warning'
  key: string
  values?: Record<string, string | number>
}
export type DeskDone =
  | { kind: 'forbidden' }
  | { kind: 'notFound' }
  | { kind: 'write'; references: string[] }
  | { kind: 'bulk'; intent: 'assign' | 'tag'; report: BulkReport }
  | { kind: 'refused'; error: string }
  | { kind: 'refusedChange'; refusal: ChangeRefusal }
  | { kind: 'done'; flash: Flash }

const PERMISSIONS: Record<DeskForm['intent'], Permission> = {
  ...BULK_PERMISSIONS,
  accept: 'position.accept',
  publish: 'position.accept',
  remind: 'submission.assign',
  settle: 'consultation.edit',
}

type DeskContext = ActContext & { t: Translate; unitHref(slug: string): string; back: string }

/** Each button of the desk, to its use-case. */
export async function actOnDesk(
  db: Database,
  consultationId: number,
  form: DeskForm,
  actor: AccountActor,
  context: DeskContext,
): Promise<DeskDone> {
  if (!can(actor, PERMISSIONS[form.intent])) return { kind: 'forbidden' }
  switch (form.intent) {
    case 'answer':
      return { kind: 'write', references: form.references }
    case 'assign':
    case 'tag': {
      const done = await actOnMany(db, form, actor, context)
      if (!done.ok) return { kind: 'refusedChange', refusal: done.refusal }
      return { kind: 'bulk', intent: form.intent, report: done.value }
    }
    case 'accept':
    case 'publish': {
      const outcome = await answerMany(db, form.intent, form, actor, context)
      return { kind: 'done', flash: manyFlash(context.t, form.intent, outcome) }
    }
    case 'remind':
      return remind(db, consultationId, form.unitId, actor, context)
    case 'settle': {
      const seen = { id: consultationId, revision: form.revision }
      const settled = await settleConsultation(db, seen, actor, context)
      if (settled.ok) return { kind: 'done', flash: { tone: 'done', key: 'desk.flash.settled' } }
      const { reason, missing } = settled.refusal
      if (reason === 'notFound') return { kind: 'notFound' }
      if (reason === 'notAllowed') return { kind: 'forbidden' }
      if (reason === 'conflict') return { kind: 'refused', error: 'errors.conflict' }
      return { kind: 'refused', error: `desk.error.${reason}|count=${missing}` }
    }
  }
}

async function remind(
  db: Database,
  consultationId: number,
  unitId: number,
  actor: AccountActor,
  context: DeskContext,
): Promise<DeskDone> {
  const unit = await db
    .selectFrom('unit')
    .select('slug')
    .where('id', '=', unitId)
    .executeTakeFirst()
  const to = { consultationId, unitId, href: context.unitHref(unit?.slug ?? '') }
  const done = await remindUnit(db, to, actor, context)
  if (done.ok) {
    const values = { unit: done.value.unit }
    return { kind: 'done', flash: { tone: 'done', key: 'desk.flash.reminded', values } }
  }
  if (done.refusal === 'notFound') return { kind: 'notFound' }
  if (done.refusal === 'notAllowed') return { kind: 'forbidden' }
  return { kind: 'refused', error: `desk.error.${done.refusal}` }
}

/** Names every number that was refused, with the reason. */
function manyFlash(t: Translate, act: 'accept' | 'publish', outcome: ManyOutcome): Flash {
  const refused = outcome.refused.map(({ reason, references }) =>
    t('desk.flash.refused', { numbers: references.join(', '), reason: reasonText(t, reason) }),
  )
  return {
    tone: refused.length > 0 ? 'warning' : 'done',
    key: `desk.flash.${act}`,
    values: { count: outcome.done, refused: refused.join(' ') },
  }
}

const OWN_WORDS = ['noneToAccept', 'noneToPublish', 'conflict'] as const

function reasonText(t: Translate, reason: ManyOutcome['refused'][number]['reason']): string {
  const own = OWN_WORDS.find((each) => each === reason)
  if (own) return t(`desk.reason.${own}`)
  return t(`positions.error.${reason}` as 'positions.error.ownDraft')
}
