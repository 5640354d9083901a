import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { blockAddress, versionAddress } from '../../lib/addresses.ts'
import { fromTies } from '../trace/from-ties.ts'

/** A paragraph as it stands in the newest public version that changed it. */
export type InitiativeBlock = {
  blockId: number
  document: string
  versionNumber: number
  number: string | null
  /** Null where it was taken out. */
  text: string | null
  href: string
}

/** The paragraphs that an initiative carries out. */
export async function blocksOfInitiative(db: Kysely<DB>, id: number): Promise<InitiativeBlock[]> {
  const rows = await db
    .selectFrom('initiative_block')
    .select('block_id')
    .where('initiative_id', '=', id)
    .execute()
  return describe(
    db,
    rows.map((row) => row.block_id),
  )
}

/** Paragraphs that the voices tied to an initiative changed: what it may carry out. */
export async function offeredBlocks(db: Kysely<DB>, id: number): Promise<InitiativeBlock[]> {
  const rows = await db
    .selectFrom('initiative_submission as voice')
    .innerJoin('submission', 'submission.id', 'voice.submission_id')
    .innerJoin('position_block as tie', 'tie.position_id', 'submission.position_id')
    .innerJoin('position', 'position.id', 'tie.position_id')
    .innerJoin('document_version as version', 'version.id', 'tie.version_id')
    .select('tie.block_id')
    .distinct()
    .where('voice.initiative_id', '=', id)
    .where('position.state', '=', 'published')
    .where('version.state', '!=', 'draft')
    .execute()
  return describe(
    db,
    rows.map((row) => row.block_id),
  )
}

async function describe(db: Kysely<DB>, ids: readonly number[]): Promise<InitiativeBlock[]> {
  if (ids.length === 0) return []
  const rows = await fromTies(db)
    .innerJoin('block', 'block.id', 'tie.block_id')
    .select(['document.slug', 'document.title', 'version.number as versionNumber', 'block.key'])
    .where('tie.block_id', 'in', ids)
    .where('version.state', '!=', 'draft')
    .execute()
  // In the order of the versions: the newest words of a block come last and stay.
  const newest = new Map(rows.map((row) => [row.blockId, row]))
  return [...newest.values()].map((row) => ({
    blockId: row.blockId,
    document: row.title,
    versionNumber: row.versionNumber,
    number: row.numberAfter ?? row.numberBefore,
    text: row.after,
    href:
      row.after === null
        ? versionAddress(row.slug, row.versionNumber)
        : blockAddress(row.slug, row.versionNumber, row.key),
  }))
}
