import type { Database } from '#db/open.server.ts'
import type { SimilarVerdict } from '#db/similar-tables.ts'
import type { SubmissionText } from '../submissions/submission-text.ts'
import { findSimilar } from './find-similar.server.ts'
import { authorJudgements } from './judgements.server.ts'
import { COMPARED } from './rerank.ts'
import { markShared, type SharedPart } from './shared-words.ts'
import type { SimilarRow } from './similar-row.ts'

type MarkedText = { title: SharedPart[]; body: SharedPart[] }
export type CaseSimilar = Omit<SimilarRow, 'id'> & {
  mine: MarkedText
  theirs: MarkedText
  /** What the author of the case said of it while sending. */
  authorSaid: SimilarVerdict | null
}

/** What is like a case, beside each other with the words that both have; `text` is what the reader may see. */
export async function readCaseSimilar(
  db: Database,
  submission: { id: number; estate_id: number | null },
  text: SubmissionText,
): Promise<CaseSimilar[]> {
  const body = [text.body, text.proposal, text.justification].filter(Boolean).join('\n\n')
  const asked = { title: text.title, body, estateId: submission.estate_id }
  const rows = await findSimilar(db, { ...asked, excludeId: submission.id })
  if (rows.length === 0) return []
  const [said, bodies] = await Promise.all([
    authorJudgements(db, submission.id),
    readBodies(
      db,
      rows.map((row) => row.id),
    ),
  ])
  return rows.map(({ id, ...row }) => {
    const marked = markShared(
      [text.title, body.slice(0, COMPARED)],
      [row.title, (bodies.get(id) ?? '').slice(0, COMPARED)],
    )
    const textOf = ([title = [], words = []]: SharedPart[][]) => ({ title, body: words })
    return {
      ...row,
      mine: textOf(marked.one),
      theirs: textOf(marked.other),
      authorSaid: said.get(id) ?? null,
    }
  })
}

async function readBodies(db: Database, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'public_body', 'public_proposal'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      [row.public_body, row.public_proposal].filter(Boolean).join('\n\n'),
    ]),
  )
}
