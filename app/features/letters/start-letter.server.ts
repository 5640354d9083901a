import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { readBlocks } from '../documents/read-blocks.server.ts'
import { whenReceived, type ReceivedRefusal } from '../entry/received.ts'
import { readRemarkPlace } from '../remarks/remark-place.server.ts'
import { placeFinder } from './find-place.ts'
import type { LetterForm } from './forms.ts'
import { keepScan, readScan, type Scan, type ScanRefusal } from './keep-scan.server.ts'
import { toDraftPiece, type LetterDraft } from './letter-draft.ts'
import { PIECES_MAX } from './limits.ts'
import { readPiece, splitLetter } from './split-letter.ts'

export type StartRefusal = ReceivedRefusal | ScanRefusal | 'unknownVersion' | 'keyUsed'

/** Keeps a letter whole and suggests how to split it. The same form twice is one letter. */
export async function startLetter(
  db: Database,
  form: LetterForm,
  clerkId: string,
  now: Instant,
): Promise<Result<number, StartRefusal>> {
  const received = whenReceived(form, now)
  if (!received.ok) return received
  const scan = form.file ? await readScan(form.file) : ok(null)
  if (!scan.ok) return scan
  const place = await readRemarkPlace(db, form.version, null)
  if (!place || place.versionState === 'draft') return refuse('unknownVersion')
  const find = placeFinder(await readBlocks(db, place.versionId))
  const pieces = form.intent === 'one' ? [readPiece(form.text)] : splitLetter(form.text, PIECES_MAX)
  const draft: LetterDraft = {
    channel: form.channel,
    receivedAt: received.value,
    versionId: place.versionId,
    sender: senderOf(form),
    pieces: pieces.map((piece) => toDraftPiece(piece, find)),
    editors: [clerkId],
  }
  const ids = { documentId: place.documentId, consultationId: place.consultation?.id ?? null }
  return insertLetter(db, { form, scan: scan.value, draft, ...ids }, clerkId, now)
}

function senderOf(form: LetterForm): LetterDraft['sender'] {
  const { author, contactName, email, phone } = form
  const isOrganisation = author === 'organisation'
  return {
    author,
    organisationName: isOrganisation ? form.organisationName : null,
    organisationType: isOrganisation ? form.organisationType : null,
    contactName,
    email,
    phone,
  }
}

type NewLetter = {
  form: LetterForm
  scan: Scan | null
  draft: LetterDraft
  documentId: number
  consultationId: number | null
}

async function insertLetter(
  db: Database,
  { form, scan, draft, documentId, consultationId }: NewLetter,
  clerkId: string,
  now: Instant,
): Promise<Result<number, 'keyUsed'>> {
  return db.transaction().execute(async (trx) => {
    const hash = scan && (await keepScan(trx, scan, clerkId, now))
    const row = await trx
      .insertInto('sending')
      .values({
        kind: 'letter',
        document_id: documentId,
        consultation_id: consultationId,
        idempotency_key: form.key,
        content: JSON.stringify(draft),
        entered_by: clerkId,
        started_at: now,
        updated_at: now,
        letter_text: form.text,
        letter_file_name: scan?.name ?? null,
        letter_file_hash: hash,
      })
      .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (row) {
      const fact = { at: now, actorId: clerkId, objectType: 'letter', objectId: String(row.id) }
      await appendAudit(trx, { ...fact, action: 'letter.started' })
      return ok(row.id)
    }
    const known = await trx
      .selectFrom('sending')
      .select('id')
      .where('idempotency_key', '=', form.key)
      .where('entered_by', '=', clerkId)
      .where('letter_text', '=', form.text)
      .executeTakeFirst()
    return known ? ok(known.id) : refuse('keyUsed')
  })
}
