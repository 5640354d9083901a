import type { Database } from '#db/open.server.ts'
import type { EngineQuery } from '#db/search.server.ts'
import type {
  Handling,
  Instant,
  IntakeChannel,
  Locale,
  PositionCode,
  SubmissionKind,
} from '#db/schema.ts'
import { placeName } from '../../i18n/place-name.ts'
import { engineQueryOf, wordsLookedFor } from '../search/looked.server.ts'
import { excerptAround, markHits, type Piece } from '../search/mark-hits.ts'
import { lexicon } from '../language/lexicon.server.ts'
import type { Choices } from './choices.ts'
import { published } from './conditions.server.ts'
import { likelyOnPage } from './likely-on-page.server.ts'
import { excerptOf } from './excerpt.ts'
import { placeOf, readCursor, writeCursor } from './cursor.ts'
import { standsAfter } from './keyset.server.ts'
import { rankPage } from './relevance.server.ts'
import { SORTS, type KeysetSort } from './sorts.ts'
import { tagsOf, UNTAGGED, type PublicTags } from './tags-of.server.ts'

export type RegisterRow = {
  kind: SubmissionKind
  reference: string
  /** Of title and excerpt. */
  locale: Locale
  title: string
  excerpt: string
  /** Title and excerpt with the words looked for; null where nobody looked for words. */
  hits: { title: Piece[]; excerpt: Piece[] } | null
  receivedAt: Instant
  channel: IntakeChannel
  estate: string | null
  isDemo: boolean
  handling: Handling
  positionCode: PositionCode | null
  answeredAt: Instant | null
  answerDueAt: Instant
  unit: string | null
  supportCount: number
} & PublicTags

/** `after`/`before`: cursors of an address; both are null on the first page. */
export type PageWanted = { after: string | null; before: string | null; size?: number }
export type RegisterPage = { rows: RegisterRow[]; before: string | null; after: string | null }

export const PAGE_SIZE = 20
/** Words may be found anywhere in a text; what is longer than this stays in the database. */
const HIT_SOURCE = 6_000
/** Enough for an excerpt after white space and marks; the rest of a long text stays in the database. */
const EXCERPT_SOURCE = 600

/** One page of the public register in two queries, with the cursors of the pages beside it. */
export async function listPublished(
  db: Database,
  choices: Choices,
  wanted: PageWanted,
  locale: Locale,
  now: Instant,
): Promise<RegisterPage> {
  const size = wanted.size ?? PAGE_SIZE
  const { sort } = choices
  const query = sort === 'relevance' ? engineQueryOf(choices) : null
  const page = query
    ? await pageByRelevance(db, choices, query, wanted, size, now)
    : await pageByKeyset(db, choices, sort === 'relevance' ? 'newest' : sort, wanted, size, now)
  const tags = await tagsOf(
    db,
    page.rows.map((row) => row.id),
    locale,
  )
  const words = choices.text ? wordsLookedFor(choices) : []
  return {
    ...page,
    rows: page.rows.map((row) => ({
      ...shape(row, tags.get(row.id), locale),
      hits: words.length > 0 ? hitsOf(row, words) : null,
    })),
  }
}

type Found = { rows: Row[]; before: string | null; after: string | null }

async function pageByRelevance(
  db: Database,
  choices: Choices,
  query: EngineQuery,
  wanted: PageWanted,
  size: number,
  now: Instant,
): Promise<Found> {
  const { ids, ...cursors } = await rankPage(
    db,
    published(db, choices, now, 'text'),
    query,
    wanted,
    size,
  )
  if (ids.length === 0) return { rows: [], ...cursors }
  const chosen = db.selectFrom('submission').where('submission.id', 'in', ids)
  const rows = await readRows(chosen, choices, null, null, false, ids.length)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), ...cursors }
}

async function pageByKeyset(
  db: Database,
  choices: Choices,
  sort: KeysetSort,
  wanted: PageWanted,
  size: number,
  now: Instant,
): Promise<Found> {
  const after = readCursor(wanted.after, sort)
  const before = after ? null : readCursor(wanted.before, sort)
  const read = (rows: ReturnType<typeof published>) =>
    readRows(rows, choices, sort, after ?? before, before !== null, size + 1)
  const likely =
    sort === 'newest' ? await likelyOnPage(db, choices, after ?? before, !!before) : null
  const few = likely && (await read(published(db, likely.choices, now).where(likely.isAmongThem)))
  const found =
    few && (likely.areAll || few.length > size) ? few : await read(published(db, choices, now))
  // Nothing is left beyond an old link: show the beginning rather than say that nothing was found.
  if (found.length === 0 && (after ?? before)) {
    return pageByKeyset(db, choices, sort, { after: null, before: null }, size, now)
  }
  const hasFurther = found.length > size
  const rows = found.slice(0, size)
  if (before) rows.reverse()
  const first = rows[0]
  const last = rows.at(-1)
  const cursor = (row: Row) => writeCursor(placeOf(row, sort))
  return {
    rows,
    before: first && (before ? hasFurther : after !== null) ? cursor(first) : null,
    after: last && (before !== null || hasFurther) ? cursor(last) : null,
  }
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

function readRows(
  rows: ReturnType<typeof published>,
  choices: Choices,
  sort: KeysetSort | null,
  place: ReturnType<typeof readCursor>,
  backwards: boolean,
  limit: number,
) {
  const length = choices.text ? HIT_SOURCE : EXCERPT_SOURCE
  const { columns, direction: forwards } = SORTS[sort ?? 'newest']
  const direction = backwards === (forwards === 'asc') ? 'desc' : 'asc'
  let query = rows
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .leftJoin('unit', 'unit.id', 'submission.unit_id')
    .select((eb) => [
      'submission.id',
      'submission.kind',
      'reference',
      'submission.locale',
      'public_title',
      eb.fn<string>('substr', ['public_body', eb.lit(1), eb.lit(length)]).as('beginning'),
      'received_at',
      'channel',
      'estate.name as estate_name',
      'is_demo',
      'handling',
      'position_code',
      'answered_at',
      'answer_due_at',
      'unit.short_name as unit_name',
      'support_count',
    ])
    .limit(limit)
  for (const column of sort ? columns : []) {
    query = query.orderBy(`submission.${column}`, (order) =>
      // What SQLite does by itself has to be asked of PostgreSQL; only one column can be empty.
      column !== 'answered_at'
        ? order[direction]()
        : direction === 'asc'
          ? order.asc().nullsFirst()
          : order.desc().nullsLast(),
    )
  }
  if (place) query = query.where((eb) => standsAfter(eb, columns, place, direction))
  return query.execute()
}

function hitsOf(row: Row, words: ReturnType<typeof wordsLookedFor>): RegisterRow['hits'] {
  return {
    title: markHits(row.public_title ?? '', words, lexicon()),
    excerpt: excerptAround(row.beginning, words, lexicon()),
  }
}

function shape(row: Row, tags: PublicTags | undefined, locale: Locale): Omit<RegisterRow, 'hits'> {
  return {
    kind: row.kind,
    reference: row.reference,
    locale: row.locale,
    title: row.public_title ?? '',
    excerpt: excerptOf(row.beginning),
    receivedAt: row.received_at,
    channel: row.channel,
    estate: placeName(row.estate_name, locale),
    isDemo: row.is_demo === 1,
    handling: row.handling,
    positionCode: row.position_code,
    answeredAt: row.answered_at,
    answerDueAt: row.answer_due_at,
    unit: row.unit_name,
    supportCount: row.support_count,
    ...(tags ?? UNTAGGED),
  }
}
