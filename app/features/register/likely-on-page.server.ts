import type { Expression, SqlBool } from 'kysely'
import { isAmong } from '#db/among.server.ts'
import type { Database } from '#db/open.server.ts'
import { candidatesOfWords } from './candidates.server.ts'
import type { Choices } from './choices.ts'
import type { Place } from './cursor.ts'

/** Of which a page is filled: nearly all of them are public. */
const WINDOW = 100
/** For the first page of words together with other choices. */
const WINDOW_OF_WORDS = 500

export type Likely = {
  isAmongThem: Expression<SqlBool>
  /** What they still have to meet. */
  choices: Choices
  /** No other can be on the page. */
  areAll: boolean
}

/**
 * What is likely to fill a page of the newest first: of what words find the newest, of the remarks on a
 * draft those that come next. Where they do not fill it, all are asked. Null where an index walks there anyway.
 */
export async function likelyOnPage(
  db: Database,
  choices: Choices,
  place: Place | null,
  backwards: boolean,
): Promise<Likely | null> {
  const ofWords = await candidatesOfWords(db, choices, place ? undefined : WINDOW_OF_WORDS)
  if (ofWords) {
    const isAmongThem = isAmong(db, 'submission.id', ofWords.ids)
    return { isAmongThem, choices: { ...choices, text: '' }, areAll: ofWords.areAll }
  }
  if (!choices.document || choices.text) return null
  const ids = await nextRemarks(db, choices.document.id, place, backwards)
  return {
    isAmongThem: isAmong(db, 'submission.id', ids),
    choices,
    areAll: ids.length < WINDOW,
  }
}

async function nextRemarks(
  db: Database,
  documentId: number,
  place: Place | null,
  backwards: boolean,
): Promise<number[]> {
  const further = backwards ? '>=' : '<='
  const direction = backwards ? 'asc' : 'desc'
  const at = place?.[0]
  const rows = await db
    .selectFrom('remark')
    .select('submission_id')
    .where('document_id', '=', documentId)
    // The one the page begins after is among them, and left out by the page itself.
    .$if(typeof at === 'string', (query) => query.where('arrived_at', further, String(at)))
    .orderBy('arrived_at', direction)
    .orderBy('submission_id', direction)
    .limit(WINDOW)
    .execute()
  return rows.map((row) => row.submission_id)
}
