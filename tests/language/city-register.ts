import type { Database } from '#db/open.server.ts'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import { indexSubmission } from '#app/features/register/search-index.server.ts'

export type Entry = { key: string; title: string; body: string }

const AT = '2026-11-02T08:00:00.000Z'

/** Puts texts into a register as published postulates; the answer says which got which id. */
export async function publishAll(
  db: Database,
  entries: readonly Entry[],
): Promise<Map<number, string>> {
  await loadLexicon()
  const keys = new Map<number, string>()
  const { next } = await db
    .selectFrom('submission')
    .select((eb) => eb.fn.countAll<number>().as('next'))
    .executeTakeFirstOrThrow()
  await db.transaction().execute(async (trx) => {
    for (const [index, { key, title, body }] of entries.entries()) {
      const row = await trx
        .insertInto('submission')
        .values({
          reference: `IK-2026-${String(Number(next) + index + 1).padStart(5, '0')}`,
          kind: 'postulate',
          original_title: title,
          original_body: body,
          public_title: title,
          public_body: body,
          visibility: 'published',
          handling: 'received',
          channel: 'import',
          received_at: AT,
          created_at: AT,
          locale: 'pl',
          author_kind: 'resident',
          is_demo: 0,
          moderation_due_at: AT,
          answer_due_at: AT,
          published_at: AT,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      await indexSubmission(trx, row)
      keys.set(row.id, key)
    }
  })
  return keys
}
