import { sql, type Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

export type Related = {
  /** Others that the same position answers. */
  answeredTogether: { reference: string; title: string }[]
  /** Numbers of those merged into this one; each keeps its number, the words are here. */
  mergedHere: string[]
}

const LIMIT = 50

export async function readRelated(
  db: Kysely<DB>,
  submission: { id: number; position_id: number | null },
): Promise<Related> {
  const rows = await db
    .selectFrom('submission')
    .select(['reference', 'public_title as title', sql<string>`'merged'`.as('relation')])
    .where('merged_into_id', '=', submission.id)
    .where('visibility', '=', 'merged')
    .unionAll(
      db
        .selectFrom('submission')
        .select(['reference', 'public_title as title', sql<string>`'answered'`.as('relation')])
        .where('position_id', '=', submission.position_id ?? 0)
        .where('visibility', '=', 'published')
        .where('handling', 'in', ['answered', 'reflected'])
        .where('id', '<>', submission.id),
    )
    .orderBy('reference')
    .limit(LIMIT)
    .execute()
  const of = (relation: string) => rows.filter((row) => row.relation === relation)
  return {
    answeredTogether: of('answered').map(({ reference, title }) => ({
      reference,
      title: title ?? '',
    })),
    mergedHere: of('merged').map((row) => row.reference),
  }
}
