import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, SubmissionKind } from '#db/schema.ts'
import { readCaseAnswer, type CaseAnswer } from '../case/case-answer.server.ts'
import type { IndicatorCard } from '../indicators/card.ts'
import { readPublicEvents } from '../register/public-events.server.ts'
import { readTags, type Tag } from '../tags/read-tags.server.ts'
import { traceOfSubmission, type Change } from '../trace/trace-of-submission.server.ts'
import {
  missingSteps,
  STEPS,
  whereItEnds,
  whereItStops,
  type Missing,
  type StepName,
  type TraceFacts,
} from './missing-step.ts'
import { readEffects, type TracedInitiative } from './read-effects.server.ts'

export type Influence = {
  voice: {
    reference: string
    kind: SubmissionKind
    title: string
    locale: Locale
    receivedAt: Instant
    isDemo: boolean
  }
  /** The number that was asked for, where it was merged into this one. */
  mergedFrom: string | null
  tags: Tag[]
  position: CaseAnswer | null
  paragraphs: Change[]
  /** What the city recorded as changed, where no paragraph is tied. */
  recorded: { at: Instant; text: string } | null
  initiatives: TracedInitiative[]
  /** What its initiatives should move. */
  indicators: IndicatorCard[]
  /** What the voice asks to watch, and no initiative of its moves. */
  asked: IndicatorCard[]
  counts: Record<StepName, number>
  missing: Record<StepName, Missing | null>
  stopsAt: StepName | null
  /** Where it ends when it does not stop. */
  endsAt: ReturnType<typeof whereItEnds>
}

/**
 * The way of a published submission from its words to an indicator. Only what everybody may read:
 * published positions, versions and initiatives. Null where there is no public page.
 */
export async function readInfluence(
  db: Kysely<DB>,
  reference: string,
  locale: Locale,
): Promise<Influence | null> {
  const row = await findPublished(db, reference)
  if (!row) return null
  const [tags, position, paragraphs] = await Promise.all([
    readTags(db, [row.id], locale),
    readCaseAnswer(db, row),
    traceOfSubmission(db, row.id),
  ])
  const recorded =
    row.handling === 'reflected' && paragraphs.length === 0 ? await readRecorded(db, row.id) : null
  const { initiatives, indicators, asked } = await readEffects(db, row.id, paragraphs, locale)
  const ownTags = (tags.get(row.id) ?? []).filter((tag) => tag.kind !== 'keyword')
  const active = initiatives.filter((each) => each.state !== 'stopped')
  const moved = new Set(active.flatMap((each) => each.moves))
  const facts: TraceFacts = {
    kind: row.kind,
    code: position?.code ?? null,
    tags: ownTags.length,
    changes: paragraphs.length + (recorded ? 1 : 0),
    initiatives: active.length,
    moved: moved.size,
    unit: row.unit,
    answerDueAt: row.answer_due_at,
    answerUnit: position?.unit?.name ?? null,
    initiativeUnit: active[0]?.ownerUnit ?? null,
  }
  const missing = missingSteps(facts)
  return {
    voice: {
      reference: row.reference,
      kind: row.kind,
      title: row.public_title ?? '',
      locale: row.locale,
      receivedAt: row.received_at,
      isDemo: row.is_demo === 1,
    },
    mergedFrom: row.reference === reference ? null : reference,
    tags: ownTags,
    position,
    paragraphs,
    recorded,
    initiatives,
    indicators,
    asked,
    counts: {
      voice: 1,
      tags: ownTags.length,
      position: position ? 1 : 0,
      paragraphs: facts.changes,
      initiatives: initiatives.length,
      indicators: indicators.length,
    },
    missing,
    stopsAt: whereItStops(missing),
    endsAt: whereItEnds(facts),
  }
}

async function readRecorded(db: Kysely<DB>, submissionId: number) {
  const events = await readPublicEvents(db, submissionId)
  const last = events.findLast((event) => event.type === 'reflected')
  return last ? { at: last.at, text: last.reason ?? '' } : null
}

/** One that was merged has the way of the one it went into. */
async function findPublished(db: Kysely<DB>, reference: string) {
  let row = await base(db).where('reference', '=', reference).executeTakeFirst()
  // A target may have been merged further; a circle cannot be walked longer than this.
  for (let step = 0; step < STEPS.length && row?.visibility === 'merged'; step += 1) {
    row = await base(db)
      .where('submission.id', '=', row.merged_into_id ?? 0)
      .executeTakeFirst()
  }
  return row?.visibility === 'published' ? row : null
}

function base(db: Kysely<DB>) {
  return db
    .selectFrom('submission')
    .leftJoin('unit', 'unit.id', 'submission.unit_id')
    .select(['submission.id', 'reference', 'submission.kind', 'visibility', 'merged_into_id'])
    .select(['public_title', 'submission.locale', 'received_at', 'is_demo', 'position_id'])
    .select(['handling', 'answer_due_at', 'unit.name as unit'])
}
