import type { Kysely } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import type { CodingResolution } from '#db/coding-tables.ts'
import { firstOf, isSameJudgement, readTerms, secondOf, type Judgement } from './judgement.ts'
import type { Round } from './read-rounds.server.ts'
import { roundAgreement, type RoundAgreement } from './round-agreement.ts'
import { termNames } from './round-terms.server.ts'

export type Disagreement = {
  itemId: number
  reference: string
  revision: number
  title: string
  body: string
  first: Judgement
  firstCoders: string[]
  second: Judgement
  secondWords: string | null
  /** The living tags of this vocabulary, where they are no longer those of the beginning. */
  today: Judgement | null
  evidence: { termId: number; quote: string }[]
  resolution: {
    kind: CodingResolution
    judgement: Judgement
    reason: string
    by: string
    at: Instant
  } | null
}
export type RoundResults = {
  agreement: RoundAgreement
  names: ReadonlyMap<number, string>
  unresolved: number
  disagreements: Disagreement[]
  next: number | null
}

const PAGE = 10

/** Agreement of a closed round, and a page of its disagreements in the order of the sample. */
export async function readResults(
  db: Kysely<DB>,
  round: Round,
  after: number,
  locale: Locale,
): Promise<RoundResults> {
  const items = await db
    .selectFrom('coding_item')
    .selectAll()
    .where('round_id', '=', round.id)
    .orderBy('position')
    .execute()
  const coded = items.map((item) => ({ item, first: firstOf(item), second: secondOf(item) }))
  const differing = coded.filter(({ first, second }) => second && !isSameJudgement(first, second))
  const page = differing.filter(({ item }) => item.position > after)
  const shown = page.slice(0, PAGE).map(({ item }) => item)
  return {
    agreement: roundAgreement(coded, round.vocabulary.kind === 'area'),
    names: await termNames(db, round.vocabulary.id, locale),
    unresolved: differing.filter(({ item }) => item.resolution === null).length,
    disagreements: await readDisagreements(db, round, shown),
    next: page.length > PAGE ? (shown.at(-1)?.position ?? null) : null,
  }
}

type Item = {
  id: number
  submission_id: number
  first_terms: string
  first_main_id: number | null
  first_coders: string
  second_terms: string | null
  second_main_id: number | null
  second_words: string | null
  resolution: CodingResolution | null
  resolved_terms: string | null
  resolved_main_id: number | null
  resolution_reason: string | null
  resolved_by: string | null
  resolved_at: Instant | null
}

async function readDisagreements(
  db: Kysely<DB>,
  round: Round,
  items: readonly Item[],
): Promise<Disagreement[]> {
  if (items.length === 0) return []
  const ids = items.map((item) => item.submission_id)
  const submissions = await db
    .selectFrom('submission')
    .select(['id', 'reference', 'revision', 'public_title', 'public_body', 'visibility'])
    .where('id', 'in', ids)
    .execute()
  const living = await db
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .select(['tag.submission_id', 'tag.term_id', 'tag.is_main'])
    .where('tag.submission_id', 'in', ids)
    .where('tag.removed_at', 'is', null)
    .where('term.vocabulary_id', '=', round.vocabulary.id)
    .execute()
  const evidence = await db
    .selectFrom('tag_evidence')
    .innerJoin('tag', 'tag.id', 'tag_evidence.tag_id')
    .select(['tag.submission_id', 'tag.term_id', 'tag_evidence.quote'])
    .where('tag.submission_id', 'in', ids)
    .where('tag_evidence.removed_at', 'is', null)
    .orderBy('tag_evidence.id')
    .execute()
  const names = await accountNames(db, items)
  return items.flatMap((item) => {
    const submission = submissions.find((row) => row.id === item.submission_id)
    const second = secondOf(item)
    if (!submission || !second) return []
    const own = living.filter((tag) => tag.submission_id === item.submission_id)
    const today: Judgement = {
      termIds: own.filter((tag) => !tag.is_main).map((tag) => tag.term_id),
      mainId: own.find((tag) => tag.is_main)?.term_id ?? null,
    }
    const first = firstOf(item)
    const isPublic = submission.visibility === 'published'
    return {
      itemId: item.id,
      reference: submission.reference,
      revision: submission.revision,
      title: isPublic ? (submission.public_title ?? '') : '',
      body: isPublic ? (submission.public_body ?? '') : '',
      first,
      firstCoders: coderIds(item).flatMap((id) => names.get(id) ?? []),
      second,
      secondWords: item.second_words,
      today: item.resolution !== null || isSameJudgement(first, today) ? null : today,
      evidence: evidence
        .filter((row) => row.submission_id === item.submission_id)
        .map((row) => ({ termId: row.term_id, quote: row.quote })),
      resolution: resolutionOf(item, names),
    }
  })
}

function resolutionOf(item: Item, names: ReadonlyMap<string, string>): Disagreement['resolution'] {
  if (item.resolution === null || item.resolved_at === null) return null
  return {
    kind: item.resolution,
    judgement: { termIds: readTerms(item.resolved_terms ?? '[]'), mainId: item.resolved_main_id },
    reason: item.resolution_reason ?? '',
    by: names.get(item.resolved_by ?? '') ?? '',
    at: item.resolved_at,
  }
}

function coderIds(item: Item): string[] {
  return JSON.parse(item.first_coders) as string[]
}

async function accountNames(
  db: Kysely<DB>,
  items: readonly Item[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(items.flatMap((item) => [...coderIds(item), item.resolved_by ?? '']))
  const rows = await db
    .selectFrom('account')
    .select(['id', 'display_name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.display_name]))
}
