import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { readBlocks } from '../documents/read-blocks.server.ts'
import { placeFinder, type PlaceBlock } from './find-place.ts'
import { citedIn, type DraftPiece } from './letter-draft.ts'

const SHOWN = 280

export type PlaceView = {
  id: number
  number: string | null
  kind: PlaceBlock['kind']
  text: string
}
/** A piece with the places it may stand at; the chosen one is among them. */
export type PieceView = DraftPiece & { choices: PlaceView[] }

export async function readPieceViews(
  db: Kysely<DB>,
  versionId: number,
  pieces: readonly DraftPiece[],
): Promise<PieceView[]> {
  const blocks = await readBlocks(db, versionId)
  const find = placeFinder(blocks)
  return pieces.map((piece) => {
    const chosen = blocks.filter((block) => block.id === piece.place)
    // A block that is not of this version is no place in it.
    const place = typeof piece.place === 'number' && chosen.length === 0 ? 'open' : piece.place
    const found = piece.part === '' ? [] : find(citedIn(piece.part)).candidates
    const choices = [...chosen, ...found.filter((each) => each.id !== piece.place)]
    return { ...piece, place, choices: choices.map(toPlaceView) }
  })
}

function toPlaceView({ id, number, kind, text }: PlaceBlock): PlaceView {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text
  return { id, number, kind, text: shown }
}
