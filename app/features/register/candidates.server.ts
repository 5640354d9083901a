import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { newestHits } from '#db/search.server.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { engineQueryOf } from '../search/looked.server.ts'
import type { Looked } from '../search/search-query.ts'
import type { Choices } from './choices.ts'
import { published, type ChoiceGroup } from './conditions.server.ts'
import { MOST_COUNTED } from './most-counted.ts'

/** So many of the newest are looked at, of words and of the narrowest choice. */
const MOST_LOOKED_AT = 3_000

/**
 * Submissions that may meet the choices, the newest; `areAll`: no other does. Where fewer than `enough` of them
 * do, others have to be looked at.
 */
export type Candidates = { ids: number[]; areAll: boolean; enough: number }

/** Fewer than these, and the page would show more than it says there are. */
const FEW = 50

/** What has the words; null where nobody looked for words. */
export async function candidatesOfWords(
  db: Database,
  choices: Omit<Looked, 'isExact'>,
  most = MOST_LOOKED_AT,
): Promise<Candidates | null> {
  const query = choices.text && !parseReference(choices.text) ? engineQueryOf(choices) : null
  return query && few(await newestHits(db, query, most), most)
}

/**
 * From where to look: from the words, from a place that was chosen, or else from the first of
 * what meets the choices.
 */
export async function candidatesOf(
  db: Database,
  choices: Choices,
  now: Instant,
  except?: ChoiceGroup,
): Promise<Candidates> {
  if (choices.text && except !== 'text') {
    return (await candidatesOfWords(db, choices)) ?? firstOf(db, choices, now, except)
  }
  const windows: Candidates[] = []
  for (const window of windowsOf(db, choices, except)) {
    const found = few((await window()).map((row) => row.id))
    if (found.areAll) return found
    windows.push(found)
  }
  const [first] = windows
  if (!first) return firstOf(db, choices, now, except)
  // Of one place nearly all meet the choices; of two perhaps one in a hundred.
  return { ...first, enough: windows.length > 1 ? FEW : MOST_COUNTED }
}

/** The first that meet the choices, wherever they are. */
export async function firstOf(
  db: Database,
  choices: Choices,
  now: Instant,
  except?: ChoiceGroup,
): Promise<Candidates> {
  const rows = await published(db, choices, now, except)
    .select('submission.id')
    .limit(MOST_COUNTED + 1)
    .execute()
  const ids = rows.map((row) => row.id)
  return { ids, areAll: rows.length <= MOST_COUNTED, enough: 0 }
}

/** The newest of each place chosen. */
function windowsOf(
  db: Database,
  { theme, goal, estate, document }: Choices,
  except?: ChoiceGroup,
): (() => Promise<{ id: number }[]>)[] {
  const tagged = (termIds: readonly number[]) =>
    db
      .selectFrom('tag')
      .select('submission_id as id')
      .where('term_id', 'in', termIds)
      .where('removed_at', 'is', null)
      .orderBy('submission_id', 'desc')
      .limit(MOST_LOOKED_AT)
      .execute()
  const onDocument = (id: number) =>
    db
      .selectFrom('remark')
      .select('submission_id as id')
      .where('document_id', '=', id)
      .orderBy('arrived_at', 'desc')
      .orderBy('submission_id', 'desc')
      .limit(MOST_LOOKED_AT)
      .execute()
  const inEstate = (id: number) =>
    db
      .selectFrom('submission')
      .select('id')
      .where('estate_id', '=', id)
      .where('visibility', '=', 'published')
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST_LOOKED_AT)
      .execute()
  const windows: (() => Promise<{ id: number }[]>)[] = []
  if (document) windows.push(() => onDocument(document.id))
  // What hangs on a strategic goal is too much to be a beginning.
  if (goal?.term.parentId && except !== 'goal') windows.push(() => tagged(goal.termIds))
  if (theme && except !== 'theme') windows.push(() => tagged([theme.id]))
  if (estate && except !== 'estate') windows.push(() => inEstate(estate.id))
  return windows
}

function few(ids: number[], most = MOST_LOOKED_AT): Candidates {
  return { ids, areAll: ids.length < most, enough: FEW }
}
