import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import type { Section } from './section.ts'

export type FrameAct = 'added' | 'changed' | 'retired' | 'restored' | 'removed' | 'moved'
/** Who changes the frame, and when. */
export type FrameEditor = { accountId: string; now: Instant }

/**
 * Those who edit the frame at the same time wait for each other here, before they read. The head of
 * the log is also what every other staff act takes first, so two of them never wait in a circle.
 */
export async function standInLine(trx: Transaction<DB>): Promise<void> {
  await trx
    .updateTable('audit_head')
    .set((eb) => ({ seq: eb.ref('seq') }))
    .where('id', '=', 1)
    .execute()
}

/**
 * Names what was changed, never the texts: the log is read by others and for ever. Figures of the
 * promise are kept, so that it can be told what was promised when, and the note that says why.
 */
export async function recordFrameChange(
  trx: Transaction<DB>,
  section: Section,
  id: string,
  act: FrameAct,
  columns: readonly string[],
  by: FrameEditor,
  more: Readonly<Record<string, readonly [before: number, now: number] | string>> = {},
): Promise<void> {
  await appendAudit(trx, {
    at: by.now,
    actorId: by.accountId,
    action: 'frame.changed',
    objectType: 'frame',
    objectId: `${section.slug}/${id}`,
    details: { section: section.name, id, act, columns, ...more },
  })
}
