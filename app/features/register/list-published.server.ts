import type { Database } from '#db/open.server.ts'
import type {
  Handling,
  Instant,
  IntakeChannel,
  Locale,
  PositionCode,
  SubmissionKind,
} from '#db/schema.ts'
import { placeName } from '../../i18n/place-name.ts'
import type { Choices } from './choices.ts'
import { published } from './conditions.server.ts'
import { excerptOf } from './excerpt.ts'
import { placeOf, readCursor, writeCursor } from './cursor.ts'
import { standsAfter } from './keyset.server.ts'
import { SORTS } from './sorts.ts'
import { tagsOf, UNTAGGED, type PublicTags } from './tags-of.server.ts'

export type RegisterRow = {
  kind: SubmissionKind
  reference: string
  /** Of title and excerpt. */
  locale: Locale
  title: string
  excerpt: string
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
  const after = readCursor(wanted.after, choices.sort)
  const before = after ? null : readCursor(wanted.before, choices.sort)
  const found = await readRows(
    published(db, choices, now),
    choices.sort,
    after ?? before,
    before !== null,
    size + 1,
  )
  // Nothing is left beyond an old link: show the beginning rather than say that nothing was found.
  if (found.length === 0 && (after ?? before)) {
    return listPublished(db, choices, { ...wanted, after: null, before: null }, locale, now)
  }
  const hasFurther = found.length > size
  const rows = found.slice(0, size)
  if (before) rows.reverse()
  const first = rows[0]
  const last = rows.at(-1)
  const tags = await tagsOf(
    db,
    rows.map((row) => row.id),
    locale,
  )
  const cursor = (row: (typeof rows)[number]) => writeCursor(placeOf(row, choices.sort))
  return {
    rows: rows.map((row) => shape(row, tags.get(row.id), locale)),
    before: first && (before ? hasFurther : after !== null) ? cursor(first) : null,
    after: last && (before !== null || hasFurther) ? cursor(last) : null,
  }
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

function readRows(
  rows: ReturnType<typeof published>,
  sort: Choices['sort'],
  place: ReturnType<typeof readCursor>,
  backwards: boolean,
  limit: number,
) {
  const { columns, direction: forwards } = SORTS[sort]
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
      eb.fn<string>('substr', ['public_body', eb.lit(1), eb.lit(EXCERPT_SOURCE)]).as('beginning'),
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
  for (const column of columns) {
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

function shape(row: Row, tags: PublicTags | undefined, locale: Locale): RegisterRow {
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
