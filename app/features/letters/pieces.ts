import type { PlaceFinder } from './find-place.ts'
import { emptyPiece, placeOf, saysNothing, toDraftPiece, type DraftPiece } from './letter-draft.ts'
import { PIECES_MAX } from './limits.ts'
import { splitPiece } from './split-letter.ts'

export type PieceAct = 'save' | 'find' | 'split' | 'join' | 'remove' | 'add'

/** The pieces after an act on one of them, and which one to go on with. */
export type PiecesAfter = { pieces: DraftPiece[]; at: number; changed: boolean }

/**
 * What a person does with the pieces of a letter. Whatever is typed stays: joining puts texts one
 * under another, and splitting leaves proposal and reasons with the first part.
 */
export function actOnPieces(
  pieces: readonly DraftPiece[],
  act: PieceAct,
  at: number,
  find: PlaceFinder,
): PiecesAfter {
  const piece = pieces[at]
  const same = { pieces: [...pieces], at, changed: false }
  if (act === 'save') return same
  if (act === 'add') {
    if (pieces.length >= PIECES_MAX) return same
    return { pieces: [...pieces, emptyPiece()], at: pieces.length, changed: true }
  }
  if (!piece) return same
  switch (act) {
    case 'find':
      return { ...replaced(pieces, at, { ...piece, place: placeOf(piece.part, find) }), at }
    case 'split': {
      const parts = partsOf(piece, find)
      if (parts.length < 2 || pieces.length - 1 + parts.length > PIECES_MAX) return same
      return { ...replaced(pieces, at, ...parts), at }
    }
    case 'join': {
      const before = pieces[at - 1]
      if (!before) return same
      const joined = [...pieces.slice(0, at - 1), join(before, piece), ...pieces.slice(at + 1)]
      return { pieces: joined, at: at - 1, changed: true }
    }
    case 'remove': {
      const left = pieces.toSpliced(at, 1)
      const rest = left.length > 0 ? left : [emptyPiece()]
      return { pieces: rest, at: Math.min(at, rest.length - 1), changed: true }
    }
  }
}

/**
 * Where somebody typed another part and chose no place, the place is looked for; `first` is the
 * first piece whose place is another one than before.
 */
export function placeAnew(
  saved: readonly DraftPiece[],
  typed: readonly DraftPiece[],
  find: PlaceFinder,
): { pieces: DraftPiece[]; first: number | null } {
  const pieces = typed.map((piece, index) => {
    const before = saved[index]
    const isNew = piece.part !== (before?.part ?? '') && piece.place === (before?.place ?? 'whole')
    return isNew ? { ...piece, place: placeOf(piece.part, find) } : piece
  })
  const first = pieces.findIndex((piece, index) => piece.place !== typed[index]?.place)
  return { pieces, first: first === -1 ? null : first }
}

function replaced(pieces: readonly DraftPiece[], at: number, ...by: DraftPiece[]) {
  return { pieces: pieces.toSpliced(at, 1, ...by), changed: true }
}

function partsOf(piece: DraftPiece, find: PlaceFinder): DraftPiece[] {
  const [first, ...rest] = splitPiece(piece.body).map((part) => toDraftPiece(part, find))
  if (!first) return []
  const kept = {
    ...first,
    part: piece.part || first.part,
    place: piece.part ? piece.place : first.place,
    proposal: under(piece.proposal, first.proposal),
    justification: under(piece.justification, first.justification),
  }
  return [kept, ...rest]
}

function join(before: DraftPiece, piece: DraftPiece): DraftPiece {
  if (saysNothing(before)) return piece
  return {
    part: before.part || piece.part,
    place: before.place === 'whole' && before.part === '' ? piece.place : before.place,
    body: under(before.body, piece.body),
    proposal: under(before.proposal, piece.proposal),
    justification: under(before.justification, piece.justification),
  }
}

function under(above: string, below: string): string {
  return [above, below].filter((text) => text.trim() !== '').join('\n\n')
}
