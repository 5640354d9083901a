import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import {
  indicatorsAskedBy,
  indicatorsMovedBy,
} from '../initiatives/indicators-of-initiative.server.ts'
import {
  initiativesOfBlocks,
  initiativesOfSubmissions,
  type InitiativeRow,
} from '../initiatives/initiatives-of.server.ts'
import type { Change } from '../trace/trace-of-submission.server.ts'

/** An initiative, by which paragraphs it is tied (ids of blocks), and what it should move. */
export type TracedInitiative = InitiativeRow & {
  isOfVoice: boolean
  blocks: number[]
  moves: number[]
}

/** Its initiatives with their ties, and the numbers they move; apart, the numbers it asks for. */
export async function readEffects(
  db: Kysely<DB>,
  submissionId: number,
  paragraphs: readonly Change[],
  locale: Locale,
) {
  const blocks = paragraphs.map((change) => change.block.id)
  const [bySubmission, byBlock] = await Promise.all([
    initiativesOfSubmissions(db, [submissionId]),
    initiativesOfBlocks(db, blocks),
  ])
  const ofVoice = bySubmission.get(submissionId) ?? []
  const rows = [...ofVoice, ...[...byBlock.values()].flat()]
  const unique = [...new Map(rows.map((each) => [each.id, each])).values()]
  const { indicators, moves } = await indicatorsMovedBy(
    db,
    unique.map((each) => each.id),
    locale,
  )
  const initiatives: TracedInitiative[] = unique.map((each) => ({
    ...each,
    isOfVoice: ofVoice.some(({ id }) => id === each.id),
    blocks: [...byBlock].filter(([, of]) => of.some(({ id }) => id === each.id)).map(([id]) => id),
    moves: moves.get(each.id) ?? [],
  }))
  const asked = await indicatorsAskedBy(db, submissionId, locale)
  const isMoved = (id: number) => indicators.some((each) => each.id === id)
  return { initiatives, indicators, asked: asked.filter((each) => !isMoved(each.id)) }
}
