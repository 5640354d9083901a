import type { Kysely, Selectable } from 'kysely'
import type { SendingTable } from '#db/document-tables.ts'
import type { AuthorKind, DB, Instant, IntakeChannel, VersionState } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { isLate } from '../consultations/clock.ts'
import { readRemarkPlace } from '../remarks/remark-place.server.ts'
import { readDraft } from './letter-draft.ts'
import { readPieceViews, type PieceView } from './piece-view.server.ts'
import { readRegistered, type LetterRemark } from './registered-letter.server.ts'

export type Letter = Selectable<SendingTable>

export type LetterHead = {
  channel: IntakeChannel
  receivedAt: Instant
  author: AuthorKind
  organisation: string | null
  document: { title: string; slug: string; version: number; state: VersionState }
  /** Came after the consultation was closed. */
  isLate: boolean
}
export type LetterView = { id: number; revision: number; hasText: boolean; scan: string | null } & (
  | { state: 'draft'; head: LetterHead; text: string; pieces: PieceView[] }
  /** Somebody else works on it. */
  | { state: 'foreign'; editor: string; startedAt: Instant; mayTake: boolean }
  | {
      state: 'registered'
      head: LetterHead
      remarks: readonly LetterRemark[]
      mayRead: boolean
      /** The pages of its remarks. */
      mayOpen: boolean
      mayModerate: boolean
      hasSlip: boolean
    }
)

export async function findLetter(db: Kysely<DB>, id: number): Promise<Letter | undefined> {
  return db
    .selectFrom('sending')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', 'letter')
    .executeTakeFirst()
}

/** Whether this person has had a hand in the letter: typed it, or taken it over. */
export function isEditor(letter: Letter, accountId: string): boolean {
  const editors = readDraft(letter.content)?.editors ?? []
  return letter.entered_by === accountId || editors.includes(accountId)
}

/**
 * A letter as its page shows it to this person; null where it is none of theirs. The words of the
 * letter are in it only for those who are typing it: everybody else asks for them, and is noted.
 */
export async function viewLetter(
  db: Kysely<DB>,
  letter: Letter,
  actor: AccountActor,
): Promise<LetterView | null> {
  const own = isEditor(letter, actor.id)
  const shared = {
    id: letter.id,
    revision: letter.revision,
    hasText: letter.letter_text !== '',
    scan: letter.letter_file_name,
  }
  const draft = letter.sent_at === null ? readDraft(letter.content) : null
  if (!draft) {
    return own || can(actor, 'register.read')
      ? {
          ...shared,
          state: 'registered' as const,
          ...(await readRegistered(db, letter.id)),
          ...rights(letter, actor),
        }
      : null
  }
  if (!own) {
    if (!can(actor, 'original.read')) return null
    const editor = await nameOf(db, letter.entered_by)
    return { ...shared, state: 'foreign', editor, startedAt: letter.started_at, mayTake: true }
  }
  const place = await readRemarkPlace(db, draft.versionId, null)
  if (!place) return null
  const { channel, receivedAt, sender } = draft
  return {
    ...shared,
    state: 'draft',
    head: {
      channel,
      receivedAt,
      author: sender.author,
      organisation: sender.organisationName,
      document: {
        title: place.documentTitle,
        slug: place.documentSlug,
        version: place.versionNumber,
        state: place.versionState,
      },
      isLate: place.consultation !== null && isLate(place.consultation, receivedAt),
    },
    text: letter.letter_text ?? '',
    pieces: await readPieceViews(db, draft.versionId, draft.pieces),
  }
}

function rights(letter: Letter, actor: AccountActor) {
  return {
    mayRead: can(actor, 'original.read'),
    mayOpen: can(actor, 'register.read'),
    mayModerate: can(actor, 'submission.moderate'),
    hasSlip: letter.entered_by === actor.id,
  }
}

async function nameOf(db: Kysely<DB>, accountId: string | null): Promise<string> {
  if (accountId === null) return '–'
  const row = await db
    .selectFrom('account')
    .select('display_name')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row?.display_name ?? '–'
}
