import type { Kysely } from 'kysely'
import type {
  DB,
  Instant,
  IntakeChannel,
  Locale,
  Submission,
  SubmissionKind,
  Visibility,
} from '#db/schema.ts'
import { originOfOne, type CardOrigin } from '../cards/card-origin.server.ts'
import { placeName } from '../../i18n/place-name.ts'
import { redactionSpans } from '../../lib/redaction-mark.ts'
import {
  isSameText,
  originalText,
  partsOf,
  publicText,
  type SubmissionText,
} from '../submissions/submission-text.ts'
import { readSupported, type SupportedOther } from '../similar/judgements.server.ts'
import { awaitsAnswer, statusOf, type Status } from '../submissions/status.ts'
import { nextVisibility } from '../submissions/visibility.ts'
import { traceOfSubmission, type Change } from '../trace/trace-of-submission.server.ts'
import { readCaseAnswer, type CaseAnswer } from './case-answer.server.ts'
import { readCaseDecision, type CaseDecision } from './case-decision.server.ts'
import { listCaseEvents, type CaseEvent } from './case-events.server.ts'
import { readContactEmail } from './contact.server.ts'
import { canWithdraw } from './withdraw-submission.server.ts'

/** Everything the author sees of a case; nothing of it is secret from the author. */
export type CaseView = {
  reference: string
  revision: number
  status: Status
  visibility: Visibility
  channel: IntakeChannel
  receivedAt: Instant
  moderationDueAt: Instant
  answerDueAt: Instant
  awaitsAnswer: boolean
  estate: string | null
  unit: string | null
  isDemo: boolean
  kind: SubmissionKind
  own: SubmissionText & { estateId: number | null }
  /** What the public reads, where it differs from the author's words. */
  redacted: (SubmissionText & { covered: string[] }) | null
  decision: CaseDecision | null
  answer: CaseAnswer | null
  /** What it changed in documents. */
  changes: Change[]
  events: CaseEvent[]
  email: string | null
  hasContact: boolean
  canCorrect: boolean
  canWithdraw: boolean
  /** Another one that it was written to support. */
  supported: SupportedOther | null
  /** The card at a table that it was: the case of several people. */
  origin: CardOrigin | null
}

export async function readCaseView(
  db: Kysely<DB>,
  s: Submission,
  locale: Locale,
): Promise<CaseView> {
  const events = await listCaseEvents(db, s.id)
  const [place, decision, answer, contact, changes, origin, supported] = await Promise.all([
    readPlace(db, s),
    readCaseDecision(db, s, events, locale),
    readCaseAnswer(db, s),
    readContactEmail(db, s.id),
    traceOfSubmission(db, s.id),
    s.channel === 'workshop' ? originOfOne(db, s.id) : null,
    readSupported(db, s.id),
  ])
  return {
    reference: s.reference,
    revision: s.revision,
    status: statusOf(s),
    visibility: s.visibility,
    channel: s.channel,
    receivedAt: s.received_at,
    moderationDueAt: s.moderation_due_at,
    answerDueAt: s.answer_due_at,
    awaitsAnswer: awaitsAnswer(s),
    unit: place.unit,
    estate: placeName(place.estate, locale),
    isDemo: s.is_demo === 1,
    kind: s.kind,
    own: { ...originalText(s), estateId: s.estate_id },
    redacted: redactedText(s),
    decision,
    answer,
    changes,
    events,
    email: contact.email,
    hasContact: contact.email !== null || contact.hasOther,
    canCorrect: nextVisibility(s.visibility, 'corrected', ['author']).ok,
    canWithdraw: origin === null && canWithdraw(s),
    supported,
    origin,
  }
}

function redactedText(s: Submission): CaseView['redacted'] {
  const shown = s.visibility === 'published' ? publicText(s) : null
  if (!shown || isSameText(shown, originalText(s))) return null
  const marks = partsOf(shown).flatMap(redactionSpans)
  return { ...shown, covered: [...new Set(marks.map((mark) => mark.word))] }
}

async function readPlace(
  db: Kysely<DB>,
  s: Submission,
): Promise<{ estate: string | null; unit: string | null }> {
  const row = await db
    .selectFrom('submission')
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .leftJoin('unit', 'unit.id', 'submission.unit_id')
    .select(['estate.name as estate', 'unit.name as unit'])
    .where('submission.id', '=', s.id)
    .executeTakeFirstOrThrow()
  return row
}
