import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { appendAudit } from '../../audit/append-audit.server.ts'
import { codeFromName } from '../../frame/frame-code.ts'
import { alignEntries } from '../../search/align-entries.server.ts'
import type { DocumentWords } from './forms.ts'

type By = { id: string }

/** Makes a document. Its address is made of its title once: later titles leave it alone. */
export async function createDocument(
  db: Database,
  words: DocumentWords,
  by: By,
  now: Instant,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const taken = await trx.selectFrom('document').select('slug').execute()
    const slug = codeFromName(words.title, new Set(taken.map((row) => row.slug)))
    const { id } = await trx
      .insertInto('document')
      .values({ slug, ...columnsOf(words), is_demo: 0, created_by: by.id, created_at: now })
      .returning('id')
      .executeTakeFirstOrThrow()
    await auditDocument(trx, 'document.created', id, by, now, { kind: words.kind })
    return id
  })
}

/** Refused where somebody saved meanwhile: `revision` is the one that the form was made of. */
export async function changeDocument(
  db: Database,
  target: { id: number; revision: number },
  words: DocumentWords,
  by: By,
  now: Instant,
): Promise<Result<null, 'notFound' | 'conflict'>> {
  const saved = await db
    .transaction()
    .execute(async (trx): Promise<Result<null, 'notFound' | 'conflict'>> => {
      const changed = await trx
        .updateTable('document')
        .set((eb) => ({ ...columnsOf(words), revision: eb('revision', '+', 1) }))
        .where('id', '=', target.id)
        .where('revision', '=', target.revision)
        .returning('id')
        .executeTakeFirst()
      if (!changed) return refuse((await exists(trx, target.id)) ? 'conflict' : 'notFound')
      await auditDocument(trx, 'document.changed', target.id, by, now, {})
      return ok(null)
    })
  if (saved.ok) await alignEntries(db)
  return saved
}

export function auditDocument(
  trx: Transaction<DB>,
  action: string,
  id: number,
  by: By,
  at: Instant,
  details: Record<string, unknown>,
): Promise<void> {
  const object = { objectType: 'document', objectId: String(id) }
  return appendAudit(trx, { at, actorId: by.id, action, ...object, details })
}

function columnsOf(words: DocumentWords) {
  return {
    kind: words.kind,
    title: words.title,
    summary: words.summary,
    author_name: words.authorName,
    made_on: words.madeOn,
    method: words.method,
    sample: words.sample,
    source_url: words.sourceUrl,
  }
}

async function exists(trx: Transaction<DB>, id: number): Promise<boolean> {
  const row = await trx.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
