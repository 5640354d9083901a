import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { entrySources, findEntries, matchesEntry, type EngineQuery } from '#db/search.server.ts'
import { localized } from '../../lib/localized.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { countPublished } from '../register/count-published.server.ts'
import { NO_CHOICES, type Choices } from '../register/choices.ts'
import { listPublished } from '../register/list-published.server.ts'
import { withFewerWords } from './fewer-words.server.ts'
import { engineQueryOf, searchNotesOf, withCorrections, wordsLookedFor } from './looked.server.ts'
import { excerptAround, markHits, type Piece } from './mark-hits.ts'
import { NO_CORRECTIONS, type Looked, type SearchWord } from './search-query.ts'

const SHOWN = 5
/** All of the workshops: more a city does not hold. */
const MOST_WORKSHOPS = 1_000
/** Paragraphs looked at: enough to choose the documents that fit best. */
const PARAGRAPHS = 100
const PARAGRAPHS_SHOWN = 3

export type SearchPlace = 'all' | 'workshops'
export type FoundParagraph = { key: string; number: string | null; excerpt: Piece[] }
export type FoundDocument = {
  slug: string
  version: number
  title: Piece[]
  isDemo: boolean
  paragraphs: FoundParagraph[]
}
export type FoundWorkshop = {
  slug: string
  title: Piece[]
  excerpt: Piece[]
  startsOn: string
  endsOn: string
  isDemo: boolean
}

/**
 * Words looked for in the register, the documents and the workshops: the best of each, and how many;
 * or all workshops, those over and those to come, which no other list shows together.
 */
export async function searchEverything(
  db: Database,
  { text, isExact, where = 'all' }: { text: string; isExact: boolean; where?: SearchPlace },
  locale: Locale,
  now: Instant,
) {
  const typed = await withCorrections(db, { text, isExact, corrections: NO_CORRECTIONS })
  const found = await findEverywhere(db, typed, where, locale, now)
  const all = [found.submissions, found.documents, found.workshops]
  if (all.some((each) => each !== null && each.total > 0)) return found
  const fewer = await withFewerWords(db, typed, (tried) => isAnywhere(db, tried, where, now))
  return fewer === typed ? found : findEverywhere(db, fewer, where, locale, now)
}

async function findEverywhere(
  db: Database,
  looked: Looked,
  where: SearchPlace,
  locale: Locale,
  now: Instant,
) {
  const notes = searchNotesOf(looked)
  const words = wordsLookedFor(looked)
  const query = engineQueryOf(looked)
  if (!query) return { notes, submissions: null, documents: null, workshops: null }
  if (where === 'workshops') {
    const workshops = await findWorkshops(db, query, words, locale, MOST_WORKSHOPS)
    return { notes, submissions: null, documents: null, workshops }
  }
  const choices: Choices = { ...NO_CHOICES, ...looked, kind: 'all', sort: 'relevance' }
  const page = { after: null, before: null, size: SHOWN }
  const [submissions, total, documents, workshops] = await Promise.all([
    listPublished(db, choices, page, locale, now),
    countPublished(db, choices, now),
    findDocuments(db, query, words),
    findWorkshops(db, query, words, locale, SHOWN),
  ])
  return { notes, submissions: { rows: submissions.rows, total }, documents, workshops }
}

async function isAnywhere(db: Database, looked: Looked, where: SearchPlace, now: Instant) {
  const query = engineQueryOf(looked)
  if (!query) return false
  if ((await entrySources(db, 'workshop', query)).length > 0) return true
  if (where === 'workshops') return false
  if ((await entrySources(db, 'document', query)).length > 0) return true
  return (await countPublished(db, { ...NO_CHOICES, ...looked, kind: 'all' }, now)) > 0
}

async function findDocuments(db: Kysely<DB>, query: EngineQuery, words: readonly SearchWord[]) {
  const hits = await findEntries(db, 'document', query, PARAGRAPHS)
  const ids = [...new Set(hits.map((hit) => hit.source_id))].slice(0, SHOWN)
  const versions = await publicVersions(db, ids)
  const blocks = await blocksOf(
    db,
    hits.map((hit) => hit.place_id),
  )
  const rows = ids.flatMap((id): FoundDocument[] => {
    const document = versions.get(id)
    if (!document) return []
    const paragraphs = hits
      .filter((hit) => hit.source_id === id)
      .flatMap((hit) => {
        const block = blocks.get(`${document.versionId} ${hit.place_id}`)
        const excerpt = excerptAround(hit.text, words, lexicon())
        return block && excerpt.some((piece) => piece.isHit) ? [{ ...block, excerpt }] : []
      })
    return [
      {
        slug: document.slug,
        version: document.number,
        title: markHits(document.title, words, lexicon()),
        isDemo: document.is_demo === 1,
        paragraphs: paragraphs.slice(0, PARAGRAPHS_SHOWN),
      },
    ]
  })
  const row = await db
    .selectFrom('document')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('retired_at', 'is', null)
    .where(matchesEntry(db, 'document', 'document.id', query))
    .executeTakeFirst()
  return { rows, total: Number(row?.count ?? 0) }
}

/** The newest public version of each; what is retired is not there. */
async function publicVersions(db: Kysely<DB>, ids: readonly number[]) {
  if (ids.length === 0) return new Map<never, never>()
  const rows = await db
    .selectFrom('document')
    .innerJoin('document_version as version', 'version.document_id', 'document.id')
    .select(['document.id', 'slug', 'title', 'is_demo', 'number', 'version.id as versionId'])
    .where('document.id', 'in', ids)
    .where('retired_at', 'is', null)
    .where('version.state', '!=', 'draft')
    .orderBy('number')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

async function blocksOf(db: Kysely<DB>, ids: readonly number[]) {
  if (ids.length === 0) return new Map<string, { key: string; number: string | null }>()
  const rows = await db
    .selectFrom('block_version')
    .innerJoin('block', 'block.id', 'block_version.block_id')
    .select(['block.id', 'version_id', 'key', 'number'])
    .where('block.id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, version_id, key, number }) => [`${version_id} ${id}`, { key, number }]),
  )
}

async function findWorkshops(
  db: Kysely<DB>,
  query: EngineQuery,
  words: readonly SearchWord[],
  locale: Locale,
  most: number,
) {
  const hits = await findEntries(db, 'workshop', query, MOST_WORKSHOPS)
  const shown = hits.slice(0, most)
  const found = await db
    .selectFrom('workshop')
    .select(['id', 'slug', 'title_pl', 'title_en', 'title_uk', 'starts_on', 'ends_on', 'is_demo'])
    .where('id', 'in', [0, ...shown.map((hit) => hit.source_id)])
    .where('state', '!=', 'draft')
    .execute()
  const byId = new Map(found.map((row) => [row.id, row]))
  const rows = shown.flatMap(({ source_id, text }): FoundWorkshop[] => {
    const row = byId.get(source_id)
    if (!row) return []
    return [
      {
        slug: row.slug,
        title: markHits(localized(row, 'title', locale), words, lexicon()),
        excerpt: excerptAround(text, words, lexicon()),
        startsOn: row.starts_on,
        endsOn: row.ends_on,
        isDemo: row.is_demo === 1,
      },
    ]
  })
  return { rows, total: hits.length }
}
