import type { Database } from '#db/open.server.ts'
import type {
  AuthorKind,
  Handling,
  Instant,
  IntakeChannel,
  Locale,
  PositionCode,
  SubmissionKind,
} from '#db/schema.ts'
import { placeName } from '../../i18n/place-name.ts'
import { readCaseAnswer, type CaseAnswer } from '../case/case-answer.server.ts'
import { readWhy } from '../coding/read-evidence-panel.server.ts'
import { originOfOne, type CardOrigin } from '../cards/card-origin.server.ts'
import { traceOfSubmission, type Change } from '../trace/trace-of-submission.server.ts'
import { readPublicEvents, type PublicEvent } from './public-events.server.ts'
import { readRelated, type Related } from './related.server.ts'
import { readTombstone, type Tombstone } from './tombstone.server.ts'
import { tagsOf, UNTAGGED, type PublicTags } from './tags-of.server.ts'

export type PublicPostulate = {
  kind: 'published'
  id: number
  reference: string
  /** Of title and body; the answer is in Polish. */
  locale: Locale
  submissionKind: SubmissionKind
  title: string
  body: string
  proposal: string | null
  justification: string | null
  channel: IntakeChannel
  /** The card at a table that it was. */
  origin: CardOrigin | null
  /** Staff wrote it down from paper, phone or a conversation. */
  isWrittenDown: boolean
  receivedAt: Instant
  estate: string | null
  authorKind: AuthorKind
  organisation: string | null
  isDemo: boolean
  handling: Handling
  positionCode: PositionCode | null
  answerDueAt: Instant
  unit: string | null
  supportCount: number
  tags: PublicTags
  /** Tags with the words they rest on. */
  why: { name: string; quotes: string[] }[]
  events: PublicEvent[]
  answer: CaseAnswer | null
  /** What it changed in documents. */
  changes: Change[]
} & Related

/**
 * What the public may read at the address of a postulate; null where it may not even know that there
 * is one. The original text is never selected here.
 */
export async function readPublicPage(
  db: Database,
  reference: string,
  locale: Locale,
): Promise<PublicPostulate | Tombstone | null> {
  const row = await readRow(db, reference)
  if (!row) return null
  if (row.visibility !== 'published') return readTombstone(db, row, locale)
  const [tags, why, events, answer, related, changes, origin] = await Promise.all([
    tagsOf(db, [row.id], locale),
    readWhy(db, row.id, locale),
    readPublicEvents(db, row.id),
    readCaseAnswer(db, row),
    readRelated(db, row),
    traceOfSubmission(db, row.id),
    row.channel === 'workshop' ? originOfOne(db, row.id) : null,
  ])
  return {
    kind: 'published',
    id: row.id,
    reference: row.reference,
    locale: row.locale,
    submissionKind: row.submission_kind,
    title: row.public_title ?? '',
    body: row.public_body ?? '',
    proposal: row.public_proposal,
    justification: row.public_justification,
    channel: row.channel,
    origin,
    isWrittenDown: row.entered_by !== null,
    receivedAt: row.received_at,
    estate: placeName(row.estate_name, locale),
    authorKind: row.author_kind,
    organisation: row.organisation_name,
    isDemo: row.is_demo === 1,
    handling: row.handling,
    positionCode: row.position_code,
    answerDueAt: row.answer_due_at,
    unit: row.unit_name,
    supportCount: row.support_count,
    tags: tags.get(row.id) ?? UNTAGGED,
    why,
    events,
    answer,
    changes,
    ...related,
  }
}

function readRow(db: Database, reference: string) {
  return db
    .selectFrom('submission')
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .leftJoin('unit', 'unit.id', 'submission.unit_id')
    .select([
      'submission.id',
      'reference',
      'visibility',
      'submission.locale',
      'public_title',
      'public_body',
      'public_proposal',
      'public_justification',
      'submission.kind as submission_kind',
      'channel',
      'entered_by',
      'received_at',
      'estate.name as estate_name',
      'author_kind',
      'organisation_name',
      'is_demo',
      'handling',
      'position_id',
      'position_code',
      'answer_due_at',
      'unit.name as unit_name',
      'support_count',
      'merged_into_id',
    ])
    .where('reference', '=', reference)
    .executeTakeFirst()
}
