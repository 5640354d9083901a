import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, VocabularyKind } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { livingSuccessorsOf } from './successors.server.ts'

export type Fate = 'same' | 'renamed' | 'merged' | 'split' | 'retired'

/** A tag as it was given, whether it still stands, and what became of its term since. */
export type Judgement = {
  tagId: number
  termId: number
  kind: VocabularyKind
  isMain: boolean
  /** Of the codebook it was given under. */
  version: number
  /** Name and number as they were then. */
  name: string
  code: string
  fate: Fate
  /** What the term is called today, or what took its place. */
  today: string[]
  givenAt: Instant
  givenBy: string | null
  reason: string | null
  removedAt: Instant | null
  removalReason: string | null
}

/** Every judgement ever made on a submission, in the order in which it was made. */
export async function readJudgements(
  db: Kysely<DB>,
  submissionId: number,
  locale: Locale,
): Promise<Judgement[]> {
  const tags = await db
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .leftJoin('account', 'account.id', 'tag.proposed_by')
    .selectAll('tag')
    .select([
      'vocabulary.kind',
      'term.code',
      'term.name_pl',
      'term.name_en',
      'term.name_uk',
      'term.retired_at',
      'account.display_name',
    ])
    .where('tag.submission_id', '=', submissionId)
    .orderBy('tag.id')
    .execute()
  const termIds = [...new Set(tags.map((tag) => tag.term_id))]
  const former = await formerNames(db, termIds)
  const ways = await waysOut(db, termIds, locale)
  return tags.map((tag) => {
    const then = former.get(tag.term_id)?.find((name) => name.until_version > tag.codebook_version)
    const now = localized(tag, 'name', locale)
    const name = then ? localized(then, 'name', locale) : now
    const code = then?.code ?? tag.code
    const way = ways.get(tag.term_id)
    const isOther = name !== now || code !== tag.code
    return {
      tagId: tag.id,
      termId: tag.term_id,
      kind: tag.kind,
      isMain: tag.is_main === 1,
      version: tag.codebook_version,
      name,
      code,
      fate: tag.retired_at ? (way?.kind ?? 'retired') : isOther ? 'renamed' : 'same',
      today: tag.retired_at ? (way?.names ?? []) : isOther ? [now] : [],
      givenAt: tag.proposed_at,
      givenBy: tag.display_name,
      reason: tag.reason,
      removedAt: tag.removed_at,
      removalReason: tag.removal_reason,
    }
  })
}

/** Former names of terms, the oldest first. */
async function formerNames(db: Kysely<DB>, termIds: readonly number[]) {
  const rows =
    termIds.length === 0
      ? []
      : await db
          .selectFrom('term_name')
          .selectAll()
          .where('term_id', 'in', termIds)
          .orderBy('until_version')
          .execute()
  return Map.groupBy(rows, (row) => row.term_id)
}

/** How retired terms left, and the names of what took their place. */
async function waysOut(db: Kysely<DB>, termIds: readonly number[], locale: Locale) {
  const ways = new Map<number, { kind: 'merged' | 'split'; names: string[] }>()
  if (termIds.length === 0) return ways
  const kinds = await db
    .selectFrom('term_successor')
    .select(['term_id', 'kind'])
    .where('term_id', 'in', termIds)
    .execute()
  if (kinds.length === 0) return ways
  const living = await livingSuccessorsOf(
    db,
    kinds.map((row) => row.term_id),
  )
  const ids = [...new Set([...living.values()].flat())]
  const terms =
    ids.length === 0
      ? []
      : await db
          .selectFrom('term')
          .select(['id', 'name_pl', 'name_en', 'name_uk'])
          .where('id', 'in', ids)
          .execute()
  const names = new Map(terms.map((term) => [term.id, localized(term, 'name', locale)]))
  for (const { term_id, kind } of kinds) {
    ways.set(term_id, { kind, names: (living.get(term_id) ?? []).map((id) => names.get(id) ?? '') })
  }
  return ways
}
