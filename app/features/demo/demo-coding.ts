import { markedWords, otherAreas, resolutions } from '#db/seed/demo/coding.ts'
import { demoPostulates } from '#db/seed/demo/postulates.ts'
import type { DemoPostulate } from '#db/seed/demo/types.ts'
import type { Instant } from '#db/schema.ts'
import { closeRound } from '../coding/close-round.server.ts'
import { codeItem } from '../coding/code-item.server.ts'
import { markEvidence } from '../coding/evidence.server.ts'
import { nextItem } from '../coding/next-item.server.ts'
import { openRound } from '../coding/open-round.server.ts'
import { readRound, type Round } from '../coding/read-rounds.server.ts'
import { resolveItem } from '../coding/resolve-item.server.ts'
import { newRoundForm } from '../coding/round-form.ts'
import { readResults } from '../coding/round-results.server.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

const OPEN_CODED = 2

/** Words marked for tags, a closed round with two differences resolved, and one that goes on. */
export function codingActs(stage: Stage, today: Instant): Act[] {
  return [
    { at: timeOf(today, 3, 'drafted'), play: (now) => mark(stage, now) },
    { at: timeOf(today, 2, 'drafted'), play: (now) => closedRound(stage, now) },
    { at: timeOf(today, 1, 'drafted'), play: (now) => openedRound(stage, now) },
  ]
}

async function mark(stage: Stage, now: Instant): Promise<void> {
  for (const { key, area, words } of markedWords) {
    const reference = stage.references.get(key) ?? ''
    const evidence = { termId: stage.terms.area(area), words: [words] }
    const marked = await markEvidence(stage.db, reference, evidence, stage.cast.moderator, now)
    must(marked, `words of ${key}`)
  }
}

async function begin(
  stage: Stage,
  fields: { name: string; vocabulary: string; coder: 'stratezka' | 'moderator'; size?: string },
  now: Instant,
): Promise<Round> {
  const { db, cast } = stage
  const vocabulary = await db
    .selectFrom('vocabulary')
    .select('id')
    .where('code', '=', fields.vocabulary)
    .executeTakeFirstOrThrow()
  const form = newRoundForm.parse({
    name: fields.name,
    vocabularyId: String(vocabulary.id),
    coderId: cast[fields.coder].id,
    sample: fields.size ? 'number' : 'all',
    size: fields.size,
    seed: '2030',
    kind: 'postulate',
  })
  const id = must(await openRound(db, form, cast.strateg, now), fields.name)
  await db.updateTable('coding_round').set({ is_demo: 1 }).where('id', '=', id).execute()
  return reread(stage, id)
}

async function reread({ db }: Stage, id: number): Promise<Round> {
  const round = await readRound(db, id, 'pl')
  if (!round) throw new Error(`demonstration: round ${id} is not there`)
  return round
}

/** What waits is judged one after another, as on the page; what the story does not know is skipped. */
async function code(
  stage: Stage,
  round: Round,
  most: number,
  judge: (demo: DemoPostulate) => { mainId: number | null; termIds: number[] },
  now: Instant,
): Promise<void> {
  for (let n = 0; n < most; n++) {
    const item = await nextItem(stage.db, round.id, round.coder.id)
    if (!item) return
    const demo = demoPostulates.find(({ title }) => title === item.title)
    const form = demo
      ? { intent: 'save' as const, item: item.id, words: null, ...judge(demo) }
      : { intent: 'skip' as const, item: item.id }
    must(await codeItem(stage.db, round, form, now), `second judgement of ${item.title}`)
  }
}

async function closedRound(stage: Stage, now: Instant): Promise<void> {
  const { db, cast, terms } = stage
  const opened = await begin(
    stage,
    { name: 'Obszary, listopad (przykład)', vocabulary: 'areas', coder: 'stratezka' },
    now,
  )
  const areasOf = (demo: DemoPostulate) => {
    const areas = otherAreas[demo.key] ?? demo.areas
    const [mainId = null, ...termIds] = areas.map((slug) => terms.area(slug))
    return { mainId, termIds }
  }
  await code(stage, opened, opened.total, areasOf, now)
  must(await closeRound(db, opened.id, cast.strateg, now, true), 'end of the round')
  const round = await reread(stage, opened.id)
  const { disagreements } = await readResults(db, round, 0, 'pl')
  for (const [key, { resolution, reason }] of Object.entries(resolutions)) {
    const row = disagreements.find(({ reference }) => reference === stage.references.get(key))
    if (!row) throw new Error(`demonstration: nobody differs about ${key}`)
    const form = {
      intent: 'resolve' as const,
      item: row.itemId,
      revision: row.revision,
      resolution,
      mainId: null,
      termIds: [],
      reason,
    }
    const context = { now, tagReason: `Druga ocena: ${reason}` }
    must(await resolveItem(db, round, form, cast.strateg, context), `difference about ${key}`)
  }
}

async function openedRound(stage: Stage, now: Instant): Promise<void> {
  const round = await begin(
    stage,
    { name: 'Cele, próba (przykład)', vocabulary: 'kielce-2030', coder: 'moderator', size: '6' },
    now,
  )
  const goalsOf = ({ goals }: DemoPostulate) => {
    const none = { areas: [], themes: [], keywords: [] }
    return { mainId: null, termIds: [...stage.terms.tags({ ...none, goals }).goalIds] }
  }
  await code(stage, round, OPEN_CODED, goalsOf, now)
}
