import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { BlockKind, DB } from '#db/schema.ts'
import { WHOLE } from '../../lib/addresses.ts'
import type { PartChoice } from '../staff-register/staff-filters.ts'

type Row = {
  id: number
  versionId: number
  kind: BlockKind
  level: number
  number: string | null
  text: string | null
}

/** Headings this deep are offered as parts; deeper ones are found by their address. */
const OFFERED_LEVEL = 2

/**
 * The parts of these versions that remarks can be looked for at: chapters, single blocks (by the id
 * in the address), and what stands at no block.
 */
export async function readParts(
  db: Kysely<DB>,
  versionIds: readonly number[],
  words: { whole: string },
): Promise<PartChoice[]> {
  if (versionIds.length === 0) return []
  const rows = await db
    .selectFrom('block_version')
    .select(['block_id as id', 'version_id as versionId', 'kind', 'level', 'number'])
    // Only headings are shown by their words; the rest of the document is not read.
    .select(sql<string | null>`case when kind = 'heading' then substr(text, 1, 80) end`.as('text'))
    .where('version_id', 'in', versionIds)
    .orderBy('version_id')
    .orderBy('position')
    .execute()
  return [
    { key: WHOLE, label: words.whole, isOffered: true, versionIds, blockIds: null },
    ...rows.map((row, at) => ({
      key: String(row.id),
      label: [row.number, row.text].filter(Boolean).join(' ') || `#${row.id}`,
      isOffered: row.kind === 'heading' && row.level <= OFFERED_LEVEL,
      versionIds: [row.versionId],
      blockIds: row.kind === 'heading' ? chapter(rows, at) : [row.id],
    })),
  ]
}

/** A heading with everything up to the next one of its level or above. */
function chapter(rows: readonly Row[], at: number): number[] {
  const heading = rows[at]
  if (!heading) return []
  const rest = rows.slice(at + 1)
  const end = rest.findIndex(
    (row) =>
      row.versionId !== heading.versionId || (row.kind === 'heading' && row.level <= heading.level),
  )
  const inside = end < 0 ? rest : rest.slice(0, end)
  return [heading.id, ...inside.map((row) => row.id)]
}
