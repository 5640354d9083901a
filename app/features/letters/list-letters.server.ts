import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { readDraft } from './letter-draft.ts'

export type LetterRow = {
  id: number
  document: string | null
  updatedAt: Instant
  /** Null: not registered yet. */
  sentAt: Instant | null
  /** Pieces of a draft, remarks of a registered one. */
  count: number
  /** Whose draft it is, where it is somebody else's. */
  editor: string | null
}

const LISTED = 10

/** Letters on their way, and those this person registered last. Others' drafts only for those who may take them. */
export async function listLetters(
  db: Kysely<DB>,
  clerkId: string,
  withOthers: boolean,
): Promise<LetterRow[]> {
  const rows = await db
    .selectFrom('sending')
    .leftJoin('document', 'document.id', 'sending.document_id')
    .leftJoin('account', 'account.id', 'sending.entered_by')
    .select(['sending.id', 'document.title', 'updated_at', 'sent_at', 'content', 'entered_by'])
    .select('account.display_name')
    .select((eb) =>
      eb
        .selectFrom('submission')
        .whereRef('submission.sending_id', '=', 'sending.id')
        .select((count) => count.fn.countAll().as('n'))
        .as('remarks'),
    )
    .where('sending.kind', '=', 'letter')
    .where((eb) =>
      eb.or([eb('entered_by', '=', clerkId), ...(withOthers ? [eb('sent_at', 'is', null)] : [])]),
    )
    .orderBy((eb) => eb.case().when('sent_at', 'is', null).then(0).else(1).end())
    .orderBy('updated_at', 'desc')
    .limit(LISTED)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    document: row.title,
    updatedAt: row.updated_at,
    sentAt: row.sent_at,
    count:
      row.sent_at === null ? (readDraft(row.content)?.pieces.length ?? 0) : Number(row.remarks),
    editor: row.entered_by === clerkId ? null : row.display_name,
  }))
}
