import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { CHANGING_CODES } from './changing-codes.ts'
import { tiedBlocks } from './tied-blocks.server.ts'

/** A place before and after: null before where it is new, null after where it was taken out. */
export type Change = {
  document: { slug: string; title: string }
  versionNumber: number
  /** Null in the first version of a document. */
  versionBefore: number | null
  block: { id: number; key: string; number: string | null }
  before: string | null
  after: string | null
}

/**
 * What became of a submission in the text: the tied blocks of published versions, for the page of
 * the submission. One that was merged has the trace of the one it went into.
 */
export async function traceOfSubmission(db: Kysely<DB>, submissionId: number): Promise<Change[]> {
  let id: number | null = submissionId
  // A target may have been merged further; a circle cannot be walked longer than this.
  for (let step = 0; step < 10 && id !== null; step += 1) {
    const row: { position_id: number | null; position_code: string | null; next: number | null } =
      await db
        .selectFrom('submission')
        .select((eb) => [
          'position_id',
          'position_code',
          eb
            .case()
            .when('visibility', '=', 'merged')
            .then(eb.ref('merged_into_id'))
            .else(null)
            .end()
            .as('next'),
        ])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    if (row.next === null) {
      const changes = CHANGING_CODES.some((code) => code === row.position_code)
      return row.position_id !== null && changes ? changesOf(db, row.position_id) : []
    }
    id = row.next
  }
  return []
}

async function changesOf(db: Kysely<DB>, positionId: number): Promise<Change[]> {
  const rows = await tiedBlocks(db, positionId)
  return rows
    .filter((row) => row.versionState !== 'draft')
    .map(({ document, versionNumber, versionBefore, block, before, after }) => ({
      document,
      versionNumber,
      versionBefore,
      block,
      before,
      after,
    }))
}
