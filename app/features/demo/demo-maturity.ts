import type { Transaction } from 'kysely'
import {
  DEMO_AUTHOR,
  demoMaturity,
  demoSelfRating,
  HISTORY_DAYS,
  HISTORY_EVIDENCE,
  HISTORY_WHY,
  type DemoEvidence,
  type DemoMaturity,
} from '#db/seed/demo/maturity.ts'
import { demoWorkshops } from '#db/seed/demo/workshops.ts'
import type { DB, Day, Instant } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { addEvidence } from '../maturity/add-evidence.server.ts'
import type { NewEvidence } from '../maturity/evidence-thing.server.ts'
import type { Answers } from '../maturity/answers.ts'
import { createRating } from '../maturity/create-rating.server.ts'
import { addLift, linkToLift } from '../maturity/lifts.server.ts'
import { publishRating } from '../maturity/publish-rating.server.ts'
import { saveDraft } from '../maturity/save-draft.server.ts'
import { setTarget } from '../maturity/set-target.server.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

/** Ratings, targets and lifts, every one of them marked as an example; nothing here was found out. */
export function maturityActs(stage: Stage, today: Instant): Act[] {
  const at = timeOf(today, 0, 'reported')
  return [
    ...demoMaturity.map((demo) => ({ at, play: (now: Instant) => playSubject(stage, demo, now) })),
    { at, play: (now: Instant) => playSelf(stage, now) },
  ]
}

type Rated = {
  areaId: number | null
  unitId: number | null
  day: Day
  level: number
  why: string
  answers: Answers
  evidence: readonly DemoEvidence[]
  isDraft: boolean
}

async function playSubject(stage: Stage, demo: DemoMaturity, now: Instant): Promise<void> {
  const { db, terms, cast } = stage
  const by = cast.strateg
  const areaId = demo.area === null ? null : terms.area(demo.area)
  for (const [index, day] of HISTORY_DAYS.entries()) {
    const level = demo.levels[index] ?? 1
    const past = { day, level, why: HISTORY_WHY, evidence: [HISTORY_EVIDENCE], isDraft: false }
    await rate(stage, { ...past, areaId, unitId: null, answers: {} }, by, now)
  }
  const latest = demo.levels[2]
  const current = { day: dayInWarsaw(now), why: demo.why, evidence: demo.evidence }
  const level = latest ?? 2
  const isDraft = latest === null
  await rate(stage, { ...current, areaId, unitId: null, answers: {}, level, isDraft }, by, now)
  if (demo.target) {
    const { level: wanted, year, why } = demo.target
    const target = { areaId, level: wanted, byYear: year, justification: why, isExample: true }
    must(await setTarget(db, target, null, by, now), 'target')
  }
  for (const { level: to, text, postulates } of demo.lifts) {
    const lift = await addLift(db, { areaId, level: to, text, isExample: true }, by, now)
    for (const key of postulates) {
      const reference = stage.references.get(key) ?? ''
      must(await linkToLift(db, { id: lift.id, areaId }, reference, by, now), `link of ${key}`)
    }
  }
}

async function playSelf(stage: Stage, now: Instant): Promise<void> {
  const { area, unit, level, why, answers, evidence } = demoSelfRating
  const said = { level, why, answers, evidence, day: dayInWarsaw(now), isDraft: false }
  const about = { areaId: stage.terms.area(area), unitId: stage.terms.unit(unit) }
  await rate(stage, { ...said, ...about }, stage.cast.urzedniczka, now)
}

/** As a person would: a draft, its words, its evidence, its publication. */
async function rate(stage: Stage, rated: Rated, by: AccountActor, now: Instant): Promise<void> {
  const { areaId, unitId, day, level, why, answers, evidence, isDraft } = rated
  const isSelf = unitId !== null
  const authorName = isSelf ? `${by.name} (przykład)` : DEMO_AUTHOR
  const draft = {
    areaId,
    unitId,
    method: isSelf ? ('self' as const) : ('expert' as const),
    ratedOn: day,
    authorName,
    isExample: true,
  }
  const { id } = must(await createRating(stage.db, draft, by, now), 'rating')
  const things = await Promise.all(evidence.map((each) => thingOf(stage, each)))
  await stage.db.transaction().execute(async (trx) => {
    const words = { level, ratedOn: day, authorName, justification: why, answers, isExample: true }
    must(await saveDraft(trx, { id, revision: 1 }, words, now), 'words of a rating')
    for (const thing of things) await add(trx, id, thing, by, now)
    if (!isDraft) must(await publishRating(trx, id, by, now), 'publication of a rating')
  })
}

async function add(
  trx: Transaction<DB>,
  ratingId: number,
  { stream, ...thing }: Omit<NewEvidence, 'source'> & { stream: string },
  by: AccountActor,
  now: Instant,
): Promise<void> {
  const { id } = await trx
    .selectFrom('evidence_source')
    .select('id')
    .where('code', '=', stream)
    .executeTakeFirstOrThrow()
  must(await addEvidence(trx, ratingId, { ...thing, source: id }, by, now), `evidence ${stream}`)
}

async function thingOf({ db, references, documents }: Stage, { of, note, stream }: DemoEvidence) {
  const nothing = { item: null, block: null, linkUrl: null, linkTitle: null, note, stream }
  if ('link' in of) return { ...nothing, linkUrl: of.link, linkTitle: of.title }
  if ('document' in of) {
    const item = `document:${documents.get(of.document)?.id}`
    return { ...nothing, item, block: of.block ?? null }
  }
  if ('postulate' in of) {
    const { id } = await db
      .selectFrom('submission')
      .select('id')
      .where('reference', '=', references.get(of.postulate) ?? '')
      .executeTakeFirstOrThrow()
    return { ...nothing, item: `submission:${id}` }
  }
  const { id } = await db
    .selectFrom('workshop')
    .select('id')
    .where('title_pl', '=', demoWorkshops.find((each) => each.key === of.workshop)?.title ?? '')
    .executeTakeFirstOrThrow()
  return { ...nothing, item: `workshop:${id}` }
}
