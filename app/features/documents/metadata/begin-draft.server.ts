import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import type { Result } from '../../../lib/result.ts'
import { startDraft, writeDraft, type Draft } from '../write-draft.server.ts'

/** A draft to be written on screen: of what the newest version says, or of the title alone. */
export async function beginDraft(
  db: Database,
  document: { id: number; title: string; versions: readonly unknown[] },
  by: { id: string },
  now: Instant,
): Promise<Result<Draft, 'notFound' | 'draftExists'>> {
  const title = { kind: 'heading' as const, level: 1, number: null, text: document.title }
  return db
    .transaction()
    .execute((trx) =>
      document.versions.length > 0
        ? startDraft(trx, document.id, by, now)
        : writeDraft(trx, document.id, [{ ...title, spans: null, fileHash: null }], by, now),
    )
}
