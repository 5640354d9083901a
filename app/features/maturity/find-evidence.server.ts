import type { Database } from '#db/open.server.ts'
import type { EvidenceKind } from '#db/maturity-tables.ts'
import type { Instant, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { fold, searchTerms } from '../../lib/polish-text.ts'
import { NO_CHOICES } from '../register/choices.ts'
import { published } from '../register/conditions.server.ts'
import { numberIn } from '../register/find-by-number.server.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { EvidencePlace } from './evidence-item.ts'

/** Something public that a rating may rest on. `value` is what the form sends back. */
export type Candidate = {
  value: string
  kind: Exclude<EvidenceKind, 'block' | 'link'>
  label: string | null
  title: string
  /** How it begins: enough to see whether it is the right one. */
  excerpt: string
  place: EvidencePlace
}

const SUBMISSIONS = 8
const OTHERS = 6
const EXCERPT = 180
/** Titles are compared in the process: as many of the newest. */
const READ = 1_000

/** What is public and meets a number or words: submissions, documents, workshops, initiatives. */
export async function findEvidence(
  db: Database,
  typed: string,
  locale: Locale,
  now: Instant,
): Promise<Candidate[]> {
  const words = searchTerms(typed)
  const reference = numberIn(typed.trim(), Number(dayInWarsaw(now).slice(0, 4)))
  if (words.length === 0 && !reference) return []
  const [submissions, others] = await Promise.all([
    findSubmissions(db, reference ?? typed, now),
    reference ? [] : findTitles(db, words, locale),
  ])
  return [...submissions, ...others]
}

async function findSubmissions(db: Database, text: string, now: Instant): Promise<Candidate[]> {
  const rows = await published(db, { ...NO_CHOICES, kind: 'all', text }, now)
    .select(['submission.id', 'reference', 'submission.kind as submission', 'public_title'])
    .select((eb) =>
      eb.fn<string | null>('substr', ['public_body', eb.lit(1), eb.lit(EXCERPT + 1)]).as('body'),
    )
    .orderBy('received_at', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(SUBMISSIONS)
    .execute()
  return rows.map((row) => ({
    value: `submission:${row.id}`,
    kind: 'submission',
    label: row.reference,
    title: row.public_title ?? row.reference,
    excerpt: beginning(row.body),
    place: { kind: 'submission', submission: row.submission, reference: row.reference },
  }))
}

async function findTitles(
  db: Database,
  words: readonly string[],
  locale: Locale,
): Promise<Candidate[]> {
  const [documents, workshops, initiatives] = await Promise.all([
    publicDocuments(db).orderBy('id', 'desc').limit(READ).execute(),
    db
      .selectFrom('workshop')
      .select(['id', 'slug', 'title_pl', 'title_en', 'title_uk'])
      .select(['description_pl', 'description_en', 'description_uk'])
      .where('state', '<>', 'draft')
      .orderBy('starts_on', 'desc')
      .limit(READ)
      .execute(),
    db
      .selectFrom('initiative')
      .select(['id', 'slug', 'title', 'summary'])
      .where('published_at', 'is not', null)
      .orderBy('id', 'desc')
      .limit(READ)
      .execute(),
  ])
  const meets = (title: string) => {
    const folded = fold(title)
    // Endings differ: the beginning of a longer word is enough.
    return words.every((word) => folded.includes(word.length > 5 ? word.slice(0, -2) : word))
  }
  const of = (kind: Candidate['kind'], rows: readonly Named[]) =>
    rows
      .filter((row) => meets(row.title))
      .slice(0, OTHERS)
      .map((row): Candidate => ({
        value: `${kind}:${row.id}`,
        kind,
        label: null,
        title: row.title,
        excerpt: beginning(row.summary),
        place: row.place,
      }))
  return [
    ...of(
      'document',
      documents.map(({ slug, version, ...row }) => ({
        ...row,
        place: { kind: 'document', slug, version: version === null ? null : Number(version) },
      })),
    ),
    ...of(
      'workshop',
      workshops.map((row) => ({
        id: row.id,
        title: localized(row, 'title', locale),
        summary: localized(row, 'description', locale),
        place: { kind: 'workshop', slug: row.slug },
      })),
    ),
    ...of(
      'initiative',
      initiatives.map(({ slug, ...row }) => ({ ...row, place: { kind: 'initiative', slug } })),
    ),
  ]
}

type Named = { id: number; title: string; summary: string | null; place: EvidencePlace }

/** Whole words, and a mark where something is left off. */
function beginning(text: string | null): string {
  const line = (text ?? '').replaceAll(/\s+/g, ' ').trim()
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT).replace(/\s\S*$/, '')}…`
}

/** Documents that the library shows: with a public version, or named there. */
export function publicDocuments(db: Pick<Database, 'selectFrom'>) {
  return db
    .selectFrom('document')
    .select(['document.id', 'document.title', 'document.slug', 'document.summary'])
    .select((eb) =>
      eb
        .selectFrom('document_version as version')
        .select((e) => e.fn.max('version.number').as('number'))
        .whereRef('version.document_id', '=', 'document.id')
        .where('version.state', '<>', 'draft')
        .as('version'),
    )
    .where('retired_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('listed_at', 'is not', null),
        eb.exists(
          eb
            .selectFrom('document_version as version')
            .select('version.id')
            .whereRef('version.document_id', '=', 'document.id')
            .where('version.state', '<>', 'draft'),
        ),
      ]),
    )
}
