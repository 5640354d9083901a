import type { Database } from '#db/open.server.ts'
import type { Instant, IntakeChannel, Locale, PositionCode, SubmissionKind } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { readJudgements, type Judgement } from '../codebook/read-judgements.server.ts'
import { originOfOne, type CardOrigin } from '../cards/card-origin.server.ts'
import { can } from '../accounts/permissions.ts'
import { readEvidencePanel, type EvidencePanelData } from '../coding/read-evidence-panel.server.ts'
import {
  readAssignmentPanel,
  type AssignmentPanelData,
} from '../assignments/read-assignment-panel.server.ts'
import { readCaseLog, type LogEntry } from '../moderation/case-log.server.ts'
import { tagsOf, type PublicTags } from '../register/tags-of.server.ts'
import { contextLines, type ContextLines } from '../remarks/context-lines.server.ts'
import { awaitsAnswer, statusOf, type Status } from '../submissions/status.ts'
import { findOpenPositions } from './open-positions.server.ts'
import { staffTitle } from './staff-title.ts'

/** One submission as staff work on it after moderation: public words, unit, position, history. */
export type StaffCase = {
  reference: string
  kind: SubmissionKind
  /** What a remark speaks to. */
  place: ContextLines | null
  title: string | null
  /** What the public reads; null where it is not public. */
  body: string | null
  proposal: string | null
  justification: string | null
  status: Status
  positionCode: PositionCode | null
  receivedAt: Instant
  answerDueAt: Instant
  isLate: boolean
  isOpen: boolean
  channel: IntakeChannel
  origin: CardOrigin | null
  estate: string | null
  isDemo: boolean
  supportCount: number
  isPublic: boolean
  mergedInto: string | null
  /** The letter it came in, for those who may ask to read it. */
  letterId: number | null
  tags: PublicTags
  /** Tags of all times, with what became of their terms. */
  judgements: Judgement[]
  /** Words that tags rest on; null where nothing is public. */
  evidence: EvidencePanelData | null
  log: LogEntry[]
  assignment: AssignmentPanelData
  /** The position published, or else the one being written. */
  positionId: number | null
  may: { draft: boolean; moderate: boolean; tag: boolean }
}

type Reader = { actor: AccountActor; now: Instant; locale: Locale }

export async function readStaffCase(
  db: Database,
  reference: string,
  { actor, now, locale }: Reader,
): Promise<StaffCase | null> {
  const row = await db
    .selectFrom('submission')
    .leftJoin('estate', 'estate.id', 'submission.estate_id')
    .leftJoin('submission as target', 'target.id', 'submission.merged_into_id')
    .leftJoin('sending as letter', (join) =>
      join.onRef('letter.id', '=', 'submission.sending_id').on('letter.kind', '=', 'letter'),
    )
    .selectAll('submission')
    .select(['estate.name as estate', 'target.reference as target', 'letter.id as letterId'])
    .where('submission.reference', '=', reference)
    .executeTakeFirst()
  if (!row) return null
  const isPublic = row.visibility === 'published'
  const isOpen = awaitsAnswer(row)
  const tags = await tagsOf(db, [row.id], locale)
  const positions = await findOpenPositions(db, [row.id])
  return {
    reference: row.reference,
    title: staffTitle(row, can(actor, 'original.read')),
    body: isPublic ? row.public_body : null,
    proposal: isPublic ? row.public_proposal : null,
    justification: isPublic ? row.public_justification : null,
    kind: row.kind,
    place: await contextLines(db, row.id, locale),
    status: statusOf(row),
    positionCode: row.position_code,
    receivedAt: row.received_at,
    answerDueAt: row.answer_due_at,
    isOpen,
    isLate: isOpen && row.answer_due_at < now,
    channel: row.channel,
    origin: row.channel === 'workshop' ? await originOfOne(db, row.id) : null,
    estate: row.estate,
    isDemo: row.is_demo === 1,
    supportCount: row.support_count,
    isPublic,
    mergedInto: row.visibility === 'merged' ? row.target : null,
    letterId: can(actor, 'submission.enter') ? row.letterId : null,
    tags: tags.get(row.id) ?? { areas: [], goals: [], themes: [], keywords: [] },
    evidence: await readEvidencePanel(db, row, locale),
    judgements: await readJudgements(db, row.id, locale),
    log: await readCaseLog(db, row.id, locale),
    assignment: await readAssignmentPanel(db, row, actor, now, locale),
    positionId: row.position_id ?? positions.get(row.id)?.id ?? null,
    may: {
      draft: can(actor, 'position.draft') && isPublic && isOpen,
      moderate: can(actor, 'submission.moderate'),
      tag: can(actor, 'submission.tag'),
    },
  }
}
