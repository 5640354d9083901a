import type { Transaction } from 'kysely'
import { removeSearchIndex, writeSearchIndex } from '#db/search.server.ts'
import type { DB } from '#db/schema.ts'
import { partsOf, publicText } from '../submissions/submission-text.ts'
import { learnSubmission } from '../suggestions/learn.server.ts'
import { ANALYZER_VERSION, lemmasOf, p5Of } from '../language/analyse.ts'
import { lexicon } from '../language/lexicon.server.ts'

type Indexed = {
  id: number
  visibility: string
  public_title: string | null
  public_body: string | null
  public_proposal: string | null
  public_justification: string | null
  estate_id: number | null
}

/**
 * Brings the search index in line with a submission after its visibility or public text changed:
 * what is published is found by its public text and its estate, everything else not at all. Takes the changed row.
 */
export async function indexSubmission(trx: Transaction<DB>, submission: Indexed): Promise<void> {
  const { id, visibility } = submission
  // Words that are covered or hidden are counted no more; published ones are from now on.
  await learnSubmission(trx, id)
  const text = visibility === 'published' ? publicText(submission) : null
  if (!text) {
    await removeSearchIndex(trx, id)
    return
  }
  const estate = await trx
    .selectFrom('estate')
    .select('name')
    .where('id', '=', submission.estate_id ?? 0)
    .executeTakeFirst()
  const [title = '', ...rest] = partsOf(text)
  const body = [...rest, estate?.name ?? ''].join(' ')
  await writeSearchIndex(trx, id, {
    analyzer: ANALYZER_VERSION,
    title: lemmasOf(title, lexicon()).join(' '),
    body: lemmasOf(body, lexicon()).join(' '),
    p5: p5Of(`${title} ${body}`).join(' '),
  })
}
