import type { Database } from '#db/open.server.ts'
import type { NewSubmission, Submission } from '#db/schema.ts'
import { refreshCoverage } from '#app/features/coverage/refresh-coverage.server.ts'
import { indexSubmission } from '#app/features/register/search-index.server.ts'
import { nextReference } from '#app/features/submissions/reference.server.ts'
import { FIXED_NOW } from './database.ts'

type Given = Partial<NewSubmission> & { title?: string; body?: string; termIds?: number[] }

/** Writes postulates straight into the register, in any state, with their tags and search index. */
export async function addPostulates(db: Database, given: readonly Given[]): Promise<Submission[]> {
  return db.transaction().execute(async (trx) => {
    const written: Submission[] = []
    for (const { title = 'Ławka', body = 'Prosimy o ławkę.', termIds = [], ...set } of given) {
      const row = await trx
        .insertInto('submission')
        .values({
          ...aPostulate(title, body),
          // Of the one series, so that none meets a number given by the product.
          reference: await nextReference(trx, FIXED_NOW),
          ...set,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      for (const [index, term_id] of [...new Set(termIds)].entries()) {
        const tag = { submission_id: row.id, term_id, is_main: index === 0 ? 1 : 0 }
        await trx
          .insertInto('tag')
          .values({ ...tag, codebook_version: 1, proposed_at: FIXED_NOW })
          .execute()
      }
      await indexSubmission(trx, row)
      written.push(row)
    }
    await refreshCoverage(
      trx,
      written.map((row) => row.id),
    )
    return written
  })
}

function aPostulate(title: string, body: string): Omit<NewSubmission, 'reference'> {
  return {
    kind: 'postulate',
    original_title: title,
    original_body: body,
    public_title: title,
    public_body: body,
    visibility: 'published',
    handling: 'received',
    channel: 'web',
    received_at: '2026-11-02T08:00:00.000Z',
    created_at: '2026-11-02T08:00:00.000Z',
    locale: 'pl',
    author_kind: 'resident',
    is_demo: 0,
    moderation_due_at: '2026-11-05T22:59:59.999Z',
    answer_due_at: '2026-12-02T22:59:59.999Z',
    published_at: '2026-11-03T08:00:00.000Z',
  }
}
