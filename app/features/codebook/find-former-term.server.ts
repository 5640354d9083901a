import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { livingSuccessorsOf } from './successors.server.ts'

type TermName = { code: string; slug: string }
export type FormerTerm = {
  /** The one term that it is today; null where it was split, or retired without another. */
  today: TermName | null
  /** The goal it stood under, while that is in use. */
  parent: TermName | null
}
type Sought = { kind: 'goal'; set: string; code: string } | { kind: 'area'; slug: string }

/**
 * What an old link meant: a goal by a code that it had once, or a goal or an area that was merged,
 * split or retired. Null where nothing was ever called so.
 */
export async function findFormerTerm(db: Kysely<DB>, sought: Sought): Promise<FormerTerm | null> {
  const term = await findTerm(db, sought)
  if (!term) return null
  const ids = (await livingSuccessorsOf(db, [term.id])).get(term.id) ?? []
  const [today, parent] = await Promise.all([
    ids.length === 1 ? namesOf(db, ids[0]!) : null,
    term.parent_id === null ? null : namesOf(db, term.parent_id),
  ])
  return { today, parent }
}

function findTerm(db: Kysely<DB>, sought: Sought) {
  const terms = db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.parent_id'])
    .where('vocabulary.kind', '=', sought.kind)
    .orderBy('term.id')
  if (sought.kind === 'area') return terms.where('term.slug', '=', sought.slug).executeTakeFirst()
  return terms
    .where('vocabulary.code', '=', sought.set)
    .where((eb) =>
      eb.or([
        eb('term.code', '=', sought.code),
        eb(
          'term.id',
          'in',
          eb.selectFrom('term_name').select('term_id').where('term_name.code', '=', sought.code),
        ),
      ]),
    )
    .executeTakeFirst()
}

async function namesOf(db: Kysely<DB>, id: number): Promise<TermName | null> {
  const row = await db
    .selectFrom('term')
    .select(['code', 'slug'])
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
