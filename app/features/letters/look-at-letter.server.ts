import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { logOpening } from '../moderation/original-read.server.ts'
import type { Letter } from './read-letter.server.ts'
import { auditLetter } from './save-letter.server.ts'

export type LetterScan = { name: string; mime: string; content: Buffer }

/**
 * The letter as it came. It is the original of each of its remarks, so each look is logged as
 * theirs are: in their cases, and in the audit log.
 */
export async function readLetterText(
  db: Database,
  letter: Letter,
  reader: { id: string },
  now: Instant,
): Promise<string> {
  await db.transaction().execute((trx) => logLook(trx, letter, 'letter.read', reader, now))
  return letter.letter_text ?? ''
}

/** Null where the letter has none. */
export async function readLetterScan(
  db: Database,
  letter: Letter,
  reader: { id: string },
  now: Instant,
): Promise<LetterScan | null> {
  const { letter_file_hash: hash, letter_file_name: name } = letter
  if (hash === null) return null
  return db.transaction().execute(async (trx) => {
    const file = await trx
      .selectFrom('file')
      .select(['mime', 'content'])
      .where('hash', '=', hash)
      .executeTakeFirst()
    if (!file) return null
    await logLook(trx, letter, 'letter.scan_read', reader, now)
    return { ...file, name: name ?? 'skan' }
  })
}

async function logLook(
  trx: Transaction<DB>,
  letter: Letter,
  action: 'letter.read' | 'letter.scan_read',
  reader: { id: string },
  now: Instant,
): Promise<void> {
  const remarks = await trx
    .selectFrom('submission')
    .select('id')
    .where('sending_id', '=', letter.id)
    .execute()
  for (const { id } of remarks) await logOpening(trx, id, reader.id, now)
  await auditLetter(trx, action, letter.id, reader, now)
}
