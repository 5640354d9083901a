import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { anchorInLaterVersions } from '../anchors/move-along.server.ts'
import { readPromise, type CityPromise } from '../promise/promise.server.ts'
import { insertRemark } from '../remarks/insert-remark.server.ts'
import { readRemarkPlace } from '../remarks/remark-place.server.ts'
import type { Receipt, SubmitContext } from '../submissions/insert-submission.server.ts'
import { saysNothing, type DraftPiece, type LetterDraft } from './letter-draft.ts'
import type { Letter } from './read-letter.server.ts'
import { remarkTexts } from './remark-texts.ts'
import { auditLetter } from './save-letter.server.ts'
import { tellSender } from './tell-sender.server.ts'

/** `at`: the first piece that is not ready, from 0. */
export type RegisterRefusal =
  | { reason: 'conflict' | 'noPieces' }
  | { reason: 'openPlace' | 'emptyPiece' | 'lookAtPlace'; at: number }

/** Why the pieces cannot become remarks yet; null when they can. */
export function whyNotReady(pieces: readonly DraftPiece[]): RegisterRefusal | null {
  if (pieces.length === 0) return { reason: 'noPieces' }
  const empty = pieces.findIndex(saysNothing)
  if (empty >= 0) return { reason: 'emptyPiece', at: empty }
  const open = pieces.findIndex((piece) => piece.place === 'open')
  return open >= 0 ? { reason: 'openPlace', at: open } : null
}

/** Makes a remark of each piece, all in one transaction: one code for the sender, one letter to tell of them. */
export async function registerLetter(
  db: Database,
  letter: Letter,
  draft: LetterDraft,
  clerk: { id: string },
  context: SubmitContext,
): Promise<Result<Receipt[], RegisterRefusal>> {
  const unready = whyNotReady(draft.pieces)
  if (unready) return refuse(unready)
  const promise = await readPromise(db)
  return db.transaction().execute(async (trx) => {
    // Only one can take the draft out: a second click finds it gone.
    const claimed = await trx
      .updateTable('sending')
      .set({ sent_at: context.now, updated_at: context.now, content: null })
      .set((eb) => ({ revision: eb('revision', '+', 1) }))
      .where('id', '=', letter.id)
      .where('revision', '=', letter.revision)
      .where('sent_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!claimed) return refuse({ reason: 'conflict' as const })
    const receipts: Receipt[] = []
    for (const piece of draft.pieces) {
      receipts.push(await insertPiece(trx, letter, draft, piece, clerk, promise, context))
    }
    await tellSender(trx, { letter, draft, receipts }, context)
    const count = { created: receipts.length }
    await auditLetter(trx, 'letter.registered', letter.id, clerk, context.now, count)
    return ok(receipts)
  })
}

async function insertPiece(
  trx: Transaction<DB>,
  letter: Letter,
  draft: LetterDraft,
  piece: DraftPiece,
  clerk: { id: string },
  promise: CityPromise,
  context: SubmitContext,
): Promise<Receipt> {
  const blockId = typeof piece.place === 'number' ? piece.place : null
  const place = await readRemarkPlace(trx, draft.versionId, blockId)
  const texts = remarkTexts(piece)
  if (!place || !texts) throw new Error('a piece of a letter without a place or words')
  const { sender } = draft
  const receipt = await insertRemark(
    trx,
    {
      ...texts,
      place,
      partAsGiven: piece.part,
      channel: draft.channel,
      receivedAt: draft.receivedAt,
      // Paper and calls of Kielce: the answer goes out in Polish.
      locale: 'pl',
      authorKind: sender.author,
      organisationName: sender.organisationName,
      organisationType: sender.organisationType,
      contact: { name: sender.contactName, email: sender.email, phone: sender.phone },
      enteredBy: clerk.id,
      sendingId: letter.id,
      codeKey: letter.idempotency_key,
      confirmByMail: false,
    },
    promise,
    context,
  )
  await anchorInLaterVersions(trx, receipt.id, context.now)
  return receipt
}
