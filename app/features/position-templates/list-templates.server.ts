import type { Kysely } from 'kysely'
import type { DB, PositionCode } from '#db/schema.ts'

/** A prepared answer: begins many positions, and is changed in each to fit. */
export type Template = {
  id: number
  name: string
  code: PositionCode
  summary: string
  whatChanges: string | null
  justification: string
  isRetired: boolean
}

/** Those in use first, each in the order in which they were added. */
export async function listTemplates(db: Kysely<DB>): Promise<Template[]> {
  const rows = await db
    .selectFrom('position_template')
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .execute()
  const templates = rows.map((row) => ({
    id: row.id,
    name: row.name,
    code: row.code,
    summary: row.summary,
    whatChanges: row.what_changes,
    justification: row.justification,
    isRetired: row.retired_at !== null,
  }))
  return [
    ...templates.filter((each) => !each.isRetired),
    ...templates.filter((each) => each.isRetired),
  ]
}
