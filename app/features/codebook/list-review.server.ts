import type { Kysely } from 'kysely'
import type { CodebookChangeKind } from '#db/codebook-tables.ts'
import type { DB, Instant, Locale, VocabularyKind } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { livingSuccessorsOf } from './successors.server.ts'
import { waitingReviews } from './waiting.server.ts'

const PER_PAGE = 25

export type ReviewItem = {
  id: number
  reference: string
  title: string | null
  text: string | null
  kind: VocabularyKind
  vocabularyId: number
  termId: number
  term: string
  isMain: boolean
  definition: string
  change: { kind: CodebookChangeKind; note: string; at: Instant; who: string | null }
  /** What the change itself suggests: the parts of a split term. */
  suggested: { id: number; name: string }[]
}
export type ReviewPage = {
  items: ReviewItem[]
  nextAfter: number | null
  waiting: number
  done: number
}
type Asked = { after: number | null; vocabularyId: number | null; locale: Locale }

/** What waits to be looked at again, the oldest first, with what is settled already. */
export async function listReview(
  db: Kysely<DB>,
  { after, vocabularyId, locale }: Asked,
): Promise<ReviewPage> {
  const of = waitingReviews(db).$if(vocabularyId !== null, (query) =>
    query.where('term.vocabulary_id', '=', vocabularyId ?? 0),
  )
  const rows = await of
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .innerJoin('submission', 'submission.id', 'tag.submission_id')
    .leftJoin('account', 'account.id', 'codebook_change.actor_id')
    .select(['codebook_review.id', 'submission.reference', 'vocabulary.kind', 'tag.is_main'])
    .select(['public_title as title', 'public_body as text', 'submission.visibility'])
    .select(['term.id as termId', 'term.vocabulary_id', 'term.name_pl', 'term.name_en'])
    .select(['term.name_uk', 'term.description_pl', 'term.description_en', 'term.description_uk'])
    .select(['codebook_change.kind as changeKind', 'codebook_change.note', 'codebook_change.at'])
    .select('account.display_name')
    .$if(after !== null, (query) => query.where('codebook_review.id', '>', after ?? 0))
    .orderBy('codebook_review.id')
    .limit(PER_PAGE + 1)
    .execute()
  const shown = rows.slice(0, PER_PAGE)
  const suggested = await suggestionsOf(
    db,
    shown.map((row) => row.termId),
    locale,
  )
  const waiting = await of.select((eb) => eb.fn.countAll().as('n')).executeTakeFirst()
  const done = await db
    .selectFrom('codebook_review')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('resolved_at', 'is not', null)
    .$if(vocabularyId !== null, (query) =>
      query.where('term_id', 'in', (eb) =>
        eb
          .selectFrom('term')
          .select('id')
          .where('vocabulary_id', '=', vocabularyId ?? 0),
      ),
    )
    .executeTakeFirst()
  return {
    items: shown.map((row) => ({
      id: row.id,
      reference: row.reference,
      title: row.title,
      text: row.visibility === 'published' ? row.text : null,
      kind: row.kind,
      vocabularyId: row.vocabulary_id,
      termId: row.termId,
      term: localized(row, 'name', locale),
      isMain: row.is_main === 1,
      definition: localized(row, 'description', locale),
      change: { kind: row.changeKind, note: row.note, at: row.at, who: row.display_name },
      suggested: suggested.get(row.termId) ?? [],
    })),
    nextAfter: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
    waiting: Number(waiting?.n ?? 0),
    done: Number(done?.n ?? 0),
  }
}

async function suggestionsOf(db: Kysely<DB>, termIds: readonly number[], locale: Locale) {
  const found = new Map<number, { id: number; name: string }[]>()
  if (termIds.length === 0) return found
  const successors = await livingSuccessorsOf(db, termIds)
  const ids = [...new Set([...successors.values()].flat())]
  const rows =
    ids.length === 0 ? [] : await db.selectFrom('term').selectAll().where('id', 'in', ids).execute()
  const names = new Map(rows.map((row) => [row.id, localized(row, 'name', locale)]))
  for (const [termId, next] of successors) {
    const others = next.filter((id) => id !== termId)
    found.set(
      termId,
      others.map((id) => ({ id, name: names.get(id) ?? '' })),
    )
  }
  return found
}
