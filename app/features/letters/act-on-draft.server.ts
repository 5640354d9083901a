import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { readBlocks } from '../documents/read-blocks.server.ts'
import type { SubmitContext } from '../submissions/insert-submission.server.ts'
import { placeFinder } from './find-place.ts'
import type { DraftAct } from './forms.ts'
import { readDraft } from './letter-draft.ts'
import { actOnPieces, placeAnew } from './pieces.ts'
import { readPieceViews, type PieceView } from './piece-view.server.ts'
import type { Letter } from './read-letter.server.ts'
import { registerLetter, whyNotReady, type RegisterRefusal } from './register-letter.server.ts'
import { saveDraft } from './save-letter.server.ts'

export type DraftRefusal = {
  refusal: RegisterRefusal
  /** What was typed, where it could not be kept. */
  pieces: PieceView[] | null
}

/** `at`: the piece to go on with; null when the letter is in the register. */
export type DraftDone = { at: number | null; count: number; changed: boolean }

/**
 * One step on the pieces of a letter: whatever the button, what is typed is kept first. Somebody
 * whose page is older than the draft gets their words back beside those of the other.
 */
export async function actOnDraft(
  db: Database,
  letter: Letter,
  act: DraftAct,
  at: number,
  clerk: { id: string },
  context: SubmitContext,
): Promise<Result<DraftDone, DraftRefusal>> {
  const draft = letter.sent_at === null ? readDraft(letter.content) : null
  if (!draft) return refuse({ refusal: { reason: 'conflict' }, pieces: null })
  const find = placeFinder(await readBlocks(db, draft.versionId))
  const wanted = act.intent === 'settle' ? 'save' : act.intent
  const placed = placeAnew(draft.pieces, act.pieces, find)
  const after = actOnPieces(placed.pieces, wanted, at, find)
  const own = { ...draft, pieces: after.pieces }
  const mine = { id: letter.id, revision: act.revision }
  const saved = await saveDraft(db, mine, own, context.now)
  if (!saved.ok) {
    const pieces = await readPieceViews(db, draft.versionId, act.pieces)
    return refuse({ refusal: { reason: 'conflict' }, pieces })
  }
  const count = after.pieces.length
  if (act.intent !== 'settle') {
    const goOn = act.intent === 'save' ? (placed.first ?? 0) : after.at
    return ok({ at: goOn, count, changed: after.changed })
  }
  // Checked against the blocks of the version: an old page may name one that is not there.
  const pieces = await readPieceViews(db, draft.versionId, after.pieces)
  const unready = whyNotReady(pieces)
  if (unready) return refuse({ refusal: unready, pieces: null })
  // Nothing goes into the register that nobody has seen.
  if (placed.first !== null) {
    return refuse({ refusal: { reason: 'lookAtPlace', at: placed.first }, pieces: null })
  }
  const current = { ...letter, revision: saved.value }
  const done = await registerLetter(db, current, own, clerk, context)
  if (!done.ok) return refuse({ refusal: done.refusal, pieces: null })
  return ok({ at: null, count, changed: true })
}
