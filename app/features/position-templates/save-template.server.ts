import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import type { Template } from './list-templates.server.ts'

export type TemplateRefusal = 'notAllowed' | 'notFound'

type Texts = Omit<Template, 'id' | 'isRetired'>

/** Adds a template, or changes one (by its id); positions written with it stay as they are. */
export function saveTemplate(
  db: Database,
  id: number | null,
  texts: Texts,
  actor: AccountActor,
  now: Instant,
): Promise<Result<{ id: number }, TemplateRefusal>> {
  return undoWhenRefused<{ id: number }, TemplateRefusal>(db, async (trx) => {
    if (!can(actor, 'position.accept')) return refuse('notAllowed')
    const { name, code, summary, justification } = texts
    const columns = { name, code, summary, justification, what_changes: texts.whatChanges }
    const last = await trx
      .selectFrom('position_template')
      .select((eb) => eb.fn.max('position').as('position'))
      .executeTakeFirst()
    const saved = await (id === null
      ? trx
          .insertInto('position_template')
          .values({ ...columns, position: (last?.position ?? 0) + 1 })
          .returning('id')
          .executeTakeFirst()
      : trx
          .updateTable('position_template')
          .set({ ...columns, retired_at: null })
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst())
    if (!saved) return refuse('notFound')
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: id === null ? 'position_template.added' : 'position_template.changed',
      objectType: 'position_template',
      objectId: String(saved.id),
      details: { code },
    })
    return ok(saved)
  })
}

/** Takes a template out of the editor; saving it again brings it back. */
export function retireTemplate(
  db: Database,
  id: number,
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, TemplateRefusal>> {
  return undoWhenRefused<null, TemplateRefusal>(db, async (trx) => {
    if (!can(actor, 'position.accept')) return refuse('notAllowed')
    const retired = await trx
      .updateTable('position_template')
      .set({ retired_at: now })
      .where('id', '=', id)
      .where('retired_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!retired) return refuse('notFound')
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: 'position_template.retired',
      objectType: 'position_template',
      objectId: String(id),
    })
    return ok(null)
  })
}
