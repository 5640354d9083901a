import type { Database } from '#db/open.server.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import type { SubmitContext } from '../submissions/insert-submission.server.ts'
import { actOnDraft, type DraftDone, type DraftRefusal } from './act-on-draft.server.ts'
import type { LetterAct } from './forms.ts'
import { readLetterText } from './look-at-letter.server.ts'
import { isEditor, type Letter } from './read-letter.server.ts'
import { discardLetter, takeLetter } from './save-letter.server.ts'

export type LetterAnswer =
  | { kind: 'notFound' | 'notAllowed' | 'taken' | 'discarded' }
  /** The words of the letter, which were asked for and noted. */
  | { kind: 'text'; text: string }
  | ({ kind: 'refused' } & DraftRefusal)
  | ({ kind: 'done'; intent: LetterAct['intent'] } & DraftDone)

type Acting = { actor: AccountActor; context: SubmitContext }

/** Every form of the page of a letter. `at`: which piece the button belongs to, from 0. */
export async function actOnLetter(
  db: Database,
  letter: Letter,
  act: LetterAct,
  at: number,
  { actor, context }: Acting,
): Promise<LetterAnswer> {
  if (act.intent === 'read' || act.intent === 'take') {
    if (!can(actor, 'original.read')) return { kind: 'notAllowed' }
    if (act.intent === 'read') {
      if (letter.sent_at === null) return { kind: 'notFound' }
      return { kind: 'text', text: await readLetterText(db, letter, actor, context.now) }
    }
    // Taken or registered in the meantime: the page shows which.
    await takeLetter(db, letter, actor, context.now)
    return { kind: 'taken' }
  }
  if (!isEditor(letter, actor.id)) return { kind: 'notFound' }
  if (!('pieces' in act)) {
    const asSeen = { ...letter, revision: act.revision }
    const gone = await discardLetter(db, asSeen, actor, context.now)
    if (gone.ok) return { kind: 'discarded' }
    return { kind: 'refused', refusal: { reason: 'conflict' }, pieces: null }
  }
  const done = await actOnDraft(db, letter, act, at, actor, context)
  if (!done.ok) return { kind: 'refused', ...done.refusal }
  return { kind: 'done', intent: act.intent, ...done.value }
}
