import { gunzipSync } from 'node:zlib'
import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Files and reports of imports are kept for a day; those in which the person stands go now. */
export async function eraseImports(trx: Transaction<DB>, words: readonly string[]): Promise<void> {
  const kept = await trx
    .selectFrom('import_batch')
    .select(['id', 'state', 'content', 'report'])
    .where((eb) => eb.or([eb('content', 'is not', null), eb('report', 'is not', null)]))
    .execute()
  for (const { id, state, content, report } of kept) {
    const texts = [content, report].map(textOf)
    if (!words.some((word) => texts.some((text) => text.includes(word)))) continue
    await (state === 'preview'
      ? trx.deleteFrom('import_batch').where('id', '=', id).execute()
      : trx
          .updateTable('import_batch')
          .set({ content: null, report: null })
          .where('id', '=', id)
          .execute())
  }
}

/** Without waiting: within a transaction only the database is waited for. */
function textOf(packed: Uint8Array | null): string {
  return packed ? gunzipSync(packed).toString('utf8') : ''
}
