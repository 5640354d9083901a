import type { Database } from '#db/open.server.ts'
import type { Document, Instant } from '#db/schema.ts'
import { alignEntries } from '../../search/align-entries.server.ts'
import { auditDocument } from './change-document.server.ts'
import type { LibraryPlace } from './forms.ts'

export function placeOf(document: Pick<Document, 'listed_at' | 'retired_at'>): LibraryPlace {
  if (document.retired_at !== null) return 'retired'
  return document.listed_at === null ? 'published' : 'listed'
}

/**
 * Names a document in the library before its text is here, or takes it out of it. What was
 * published keeps its addresses: remarks and reports point there.
 */
export async function placeDocument(
  db: Database,
  id: number,
  place: LibraryPlace,
  by: { id: string },
  now: Instant,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('document')
      .set({
        listed_at: place === 'listed' ? now : null,
        retired_at: place === 'retired' ? now : null,
      })
      .where('id', '=', id)
      .execute()
    await auditDocument(trx, 'document.placed', id, by, now, { place })
  })
  await alignEntries(db)
}
