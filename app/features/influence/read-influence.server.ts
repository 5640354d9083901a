import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, SubmissionKind } from '#db/schema.ts'
import { readCaseAnswer, type CaseAnswer } from '../case/case-answer.server.ts'
import type { IndicatorCard } from '../indicators/card.ts'
import { indicatorsOfVoice } from '../initiatives/indicators-of-initiative.server.ts'
import {
  initiativesOfBlocks,
  initiativesOfSubmissions,
  type InitiativeRow,
} from '../initiatives/initiatives-of.server.ts'
import { readTags, type Tag } from '../tags/read-tags.server.ts'
import { traceOfSubmission, type Change } from '../trace/trace-of-submission.server.ts'
import { missingSteps, STEPS, whereItStops, type Missing, type StepName } from './missing-step.ts'

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
  initiatives: InitiativeRow[]
  indicators: IndicatorCard[]
  counts: Record<StepName, number>
  missing: Record<StepName, Missing | null>
  stopsAt: StepName | null
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
  const [tags, position, paragraphs, ofVoice] = await Promise.all([
    readTags(db, [row.id], locale),
    readCaseAnswer(db, row),
    traceOfSubmission(db, row.id),
    initiativesOfSubmissions(db, [row.id]),
  ])
  const blocks = paragraphs.map((change) => change.block.id)
  const ofBlocks = await initiativesOfBlocks(db, blocks)
  const all = [...(ofVoice.get(row.id) ?? []), ...[...ofBlocks.values()].flat()]
  const initiatives = [...new Map(all.map((each) => [each.id, each])).values()]
  const indicators = await indicatorsOfVoice(
    db,
    row.id,
    initiatives.map((each) => each.id),
    locale,
  )
  const ownTags = (tags.get(row.id) ?? []).filter((tag) => tag.kind !== 'keyword')
  const counts: Record<StepName, number> = {
    voice: 1,
    tags: ownTags.length,
    position: position ? 1 : 0,
    paragraphs: paragraphs.length,
    initiatives: initiatives.length,
    indicators: indicators.length,
  }
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
    initiatives,
    indicators,
    counts,
    missing: missingSteps({
      counts,
      code: position?.code ?? null,
      unit: row.unit,
      answerDueAt: row.answer_due_at,
      initiativeUnit: initiatives[0]?.ownerUnit ?? null,
    }),
    stopsAt: whereItStops(counts),
  }
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
