import type { AuthorKind, Instant, OrganisationType } from '#db/schema.ts'
import type { EntryChannel } from '../entry/limits.ts'
import type { PlaceFinder } from './find-place.ts'
import { namesWhole } from './cited-place.ts'
import type { LetterPiece } from './split-letter.ts'

/** Where a piece stands: at the document as a whole, at a block (its id), or not decided yet. */
export type PlaceChoice = 'whole' | 'open' | number

/** One remark on its way, as the form shows it. */
export type DraftPiece = {
  /** What the letter calls the part, or what the clerk typed to find it. */
  part: string
  place: PlaceChoice
  body: string
  proposal: string
  justification: string
}

export type Sender = {
  author: AuthorKind
  organisationName: string | null
  organisationType: OrganisationType | null
  contactName: string | null
  email: string | null
  phone: string | null
}

/** What `sending.content` holds of a letter that is not registered yet. */
export type LetterDraft = {
  channel: EntryChannel
  receivedAt: Instant
  versionId: number
  sender: Sender
  pieces: DraftPiece[]
  /** Who has worked on it: they may look at it without asking for it. */
  editors: string[]
}

const QUOTED = /„([^”“]+)[”“]/

export function emptyPiece(): DraftPiece {
  return { part: '', place: 'whole', body: '', proposal: '', justification: '' }
}

/** Fits what words alone tell to the blocks of the version. */
export function toDraftPiece(piece: LetterPiece, find: PlaceFinder): DraftPiece {
  const { part, wording, body, proposal, justification } = piece
  const cited = [part, wording && `„${wording}”`].filter((words) => words !== '').join(': ')
  return { part: cited, place: placeOf(cited, find), body, proposal, justification }
}

/** The place that typed words name; „open” where a person has to choose. */
export function placeOf(part: string, find: PlaceFinder): PlaceChoice {
  if (part.trim() === '' || namesWhole(part)) return 'whole'
  return find(citedIn(part)).sure?.id ?? 'open'
}

/** Words in quotation marks are a quotation; without any the whole may be one. */
export function citedIn(part: string): { part: string; wording: string } {
  const quoted = QUOTED.exec(part)?.[1]
  return quoted === undefined
    ? { part, wording: part }
    : { part: part.replace(QUOTED, ' '), wording: quoted }
}

/** A piece says something as soon as one of its texts does. */
export function saysNothing(piece: DraftPiece): boolean {
  return [piece.body, piece.proposal, piece.justification].every((text) => text.trim() === '')
}

export function readDraft(content: string | null): LetterDraft | null {
  return content === null ? null : (JSON.parse(content) as LetterDraft)
}
