import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { readDraft, type LetterDraft } from './letter-draft.ts'
import type { Letter } from './read-letter.server.ts'

type By = { id: string }

/** Writes the draft, unless somebody else did since this revision. Returns the new revision. */
export async function saveDraft(
  db: Kysely<DB>,
  letter: Pick<Letter, 'id' | 'revision'>,
  draft: LetterDraft,
  now: Instant,
): Promise<Result<number, 'conflict'>> {
  const saved = await db
    .updateTable('sending')
    .set({
      content: JSON.stringify(draft),
      updated_at: now,
      revision: letter.revision + 1,
    })
    .where('id', '=', letter.id)
    .where('revision', '=', letter.revision)
    .where('sent_at', 'is', null)
    .returning('revision')
    .executeTakeFirst()
  return saved ? ok(saved.revision) : refuse('conflict')
}

/** Goes on with the letter of somebody else, who is told when they save. */
export async function takeLetter(
  db: Database,
  letter: Letter,
  by: By,
  now: Instant,
): Promise<Result<void, 'conflict'>> {
  const draft = readDraft(letter.content)
  if (!draft) return refuse('conflict')
  return db.transaction().execute(async (trx) => {
    const editors = [...new Set([...draft.editors, by.id])]
    const saved = await saveDraft(trx, letter, { ...draft, editors }, now)
    if (!saved.ok) return saved
    await trx
      .updateTable('sending')
      .set({ entered_by: by.id })
      .where('id', '=', letter.id)
      .execute()
    await auditLetter(trx, 'letter.taken', letter.id, by, now)
    return ok(undefined)
  })
}

/** Ends a letter that was typed by mistake: nothing of it is in the register. */
export async function discardLetter(
  db: Database,
  letter: Letter,
  by: By,
  now: Instant,
): Promise<Result<void, 'conflict'>> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('sending')
      .where('id', '=', letter.id)
      .where('revision', '=', letter.revision)
      .where('sent_at', 'is', null)
      .returning('letter_file_hash')
      .executeTakeFirst()
    if (!gone) return refuse('conflict')
    if (gone.letter_file_hash) await forgetScan(trx, gone.letter_file_hash)
    await auditLetter(trx, 'letter.discarded', letter.id, by, now)
    return ok(undefined)
  })
}

/** The scan holds personal data: it goes with the letter, unless another row shows the same file. */
async function forgetScan(trx: Transaction<DB>, hash: string): Promise<void> {
  const users = await Promise.all([
    trx.selectFrom('sending').select('id').where('letter_file_hash', '=', hash).executeTakeFirst(),
    trx
      .selectFrom('document_attachment')
      .select('id')
      .where('file_hash', '=', hash)
      .executeTakeFirst(),
    trx
      .selectFrom('block_version')
      .select('block_id')
      .where('file_hash', '=', hash)
      .executeTakeFirst(),
  ])
  if (users.every((user) => user === undefined)) {
    await trx.deleteFrom('file').where('hash', '=', hash).execute()
  }
}

export function auditLetter(
  trx: Transaction<DB>,
  action: `letter.${string}`,
  id: number,
  by: By,
  at: Instant,
  details: Record<string, unknown> = {},
): Promise<void> {
  return appendAudit(trx, {
    at,
    actorId: by.id,
    action,
    objectType: 'letter',
    objectId: String(id),
    details,
  })
}
