import type { Database } from '#db/open.server.ts'
import type { Instant, SubmissionKind } from '#db/schema.ts'
import { breather } from '../imports/breather.ts'
import { p5Of } from '../language/analyse.ts'
import { maskAll } from '../moderation/personal-data.ts'
import type { SubmissionText } from '../submissions/submission-text.ts'
import { isVeryAlike, jaccard, tellingNumbers } from './likeness.ts'

/** Of a longer queue the ones that came last are compared. */
const MOST = 300
const COMPARED = 600
/** Share of the word beginnings of two texts from which they count as the same one. */
const SAME_WORDS = 0.6
const LEAST_WORDS = 6
const SHOWN = 5

export type AlikeWaiting = {
  reference: string
  kind: SubmissionKind
  /** With personal data covered, as in the queue. */
  title: string
  receivedAt: Instant
}

/**
 * Others that wait for moderation and say nearly the same, for staff alone: they stand in no index
 * of what is public. A near-identical title, or a text of nearly the same words and numbers.
 */
export async function readAlikeWaiting(
  db: Database,
  submission: { id: number; visibility: string },
  { title, body }: SubmissionText,
): Promise<AlikeWaiting[]> {
  if (submission.visibility !== 'awaiting' && submission.visibility !== 'returned') return []
  const rows = await db
    .selectFrom('submission')
    .select(['reference', 'kind', 'original_title as title', 'received_at as receivedAt'])
    .select((eb) =>
      eb.fn<string>('substr', ['original_body', eb.lit(1), eb.lit(COMPARED)]).as('body'),
    )
    .where('visibility', '=', 'awaiting')
    .where('submission.id', '!=', submission.id)
    .orderBy('moderation_due_at', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(MOST)
    .execute()
  const own = body.slice(0, COMPARED)
  const words = new Set(p5Of(own))
  const numbers = tellingNumbers(own)
  const breathe = breather()
  const alike: AlikeWaiting[] = []
  for (const row of rows) {
    await breathe()
    const isSame =
      isVeryAlike(title, row.title) ||
      (words.size >= LEAST_WORDS &&
        jaccard(words, new Set(p5Of(row.body))) >= SAME_WORDS &&
        tellingNumbers(row.body) === numbers)
    if (!isSame) continue
    const { reference, kind, receivedAt } = row
    alike.push({ reference, kind, title: maskAll(row.title), receivedAt })
    if (alike.length === SHOWN) break
  }
  return alike
}
