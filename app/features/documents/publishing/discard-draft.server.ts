import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { appendAudit } from '../../audit/append-audit.server.ts'

/** Throws a draft away: nobody outside has read it. */
export async function discardDraft(
  db: Database,
  versionId: number,
  by: { id: string },
  now: Instant,
): Promise<Result<null, 'wrongState'>> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('document_version')
      .where('id', '=', versionId)
      .where('state', '=', 'draft')
      .returning('document_id')
      .executeTakeFirst()
    if (!gone) return refuse('wrongState')
    await appendAudit(trx, {
      at: now,
      actorId: by.id,
      action: 'version.removed',
      objectType: 'version',
      objectId: String(versionId),
      details: { documentId: gone.document_id },
    })
    return ok(null)
  })
}
