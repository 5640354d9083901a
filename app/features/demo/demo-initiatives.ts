import { demoInitiatives, type DemoInitiative } from '#db/seed/demo/initiatives.ts'
import type { Instant } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { newInitiativeForm } from '../initiatives/forms.ts'
import { changeMilestones } from '../initiatives/milestones.server.ts'
import { offeredBlocks } from '../initiatives/paragraphs.server.ts'
import { publishInitiative } from '../initiatives/publish-initiative.server.ts'
import { createInitiative, saveInitiative } from '../initiatives/save-initiative.server.ts'
import { changeTies, type TieAct } from '../initiatives/ties.server.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

/** What the city does in the story: tied to voices, paragraphs and indicators. */
export function initiativeActs(stage: Stage, today: Instant): Act[] {
  return demoInitiatives.flatMap((demo): Act[] => {
    let id = 0
    const acts: Act[] = [
      {
        at: timeOf(today, demo.publishedDaysAgo, 'supported'),
        play: async (now) => {
          id = await publish(stage, demo, now)
        },
      },
    ]
    const { change } = demo
    if (change) {
      acts.push({
        at: timeOf(today, change.daysAgo, 'supported'),
        play: (now) => announceChange(stage, id, demo, change.note, now),
      })
    }
    return acts
  })
}

async function publish(stage: Stage, demo: DemoInitiative, now: Instant): Promise<number> {
  const { db, cast } = stage
  const actor = cast.strateg
  const form = formOf(stage, demo)
  const { id } = must(
    await createInitiative(db, form, actor, now, demo.isExample),
    `initiative ${demo.title}`,
  )
  const numbers = demo.voices.map((key) => stage.references.get(key) ?? '').join(' ')
  const tie = async (act: TieAct) => must(await changeTies(db, id, act, actor, now), act.intent)
  if (numbers) await tie({ intent: 'tieSubmissions', references: numbers })
  const blocks = (await offeredBlocks(db, id)).map((block) => block.blockId)
  await tie({ intent: 'tieBlocks', blocks })
  for (const code of demo.indicators) {
    const indicator = await db
      .selectFrom('indicator')
      .select('id')
      .where('code', '=', code)
      .where('edition', '=', '2014')
      .executeTakeFirstOrThrow()
    await tie({ intent: 'tieIndicator', indicator: indicator.id })
  }
  await addMilestones(stage, id, demo, now)
  must(await publishInitiative(db, { id, revision: 1 }, actor, now), 'publication')
  return id
}

async function addMilestones(stage: Stage, id: number, demo: DemoInitiative, now: Instant) {
  const { db, cast } = stage
  for (const { title, dueOn, doneDaysAgo } of demo.milestones) {
    const add = { intent: 'addMilestone' as const, milestone: title, dueOn }
    must(await changeMilestones(db, id, add, cast.strateg, now), 'milestone')
    if (doneDaysAgo === null) continue
    const { id: milestone } = await db
      .selectFrom('initiative_milestone')
      .select('id')
      .where('initiative_id', '=', id)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const finish = {
      intent: 'finishMilestone' as const,
      id: milestone,
      doneOn: dayInWarsaw(now),
    }
    must(await changeMilestones(db, id, finish, cast.strateg, now), 'milestone done')
  }
}

async function announceChange(
  stage: Stage,
  id: number,
  demo: DemoInitiative,
  note: string,
  now: Instant,
): Promise<void> {
  const form = { ...formOf(stage, demo), intent: 'save' as const, revision: 2, note }
  const changed = { ...form, state: demo.change?.state ?? form.state }
  must(await saveInitiative(stage.db, id, changed, stage.cast.strateg, now), 'change')
}

function formOf(stage: Stage, demo: DemoInitiative) {
  return newInitiativeForm.parse({
    intent: 'save',
    kind: demo.kind,
    state: demo.change ? 'planned' : demo.state,
    title: demo.title,
    summary: demo.summary,
    ownerUnitId: String(stage.terms.unit(demo.owner)),
    partners: demo.partners.join('\n'),
    fundingTotal: demo.fundingTotal === null ? '' : String(demo.fundingTotal),
    funder: demo.funder ?? '',
    cofinancingPercent: demo.cofinancingPercent === null ? '' : String(demo.cofinancingPercent),
    startsOn: demo.startsOn ?? '',
    endsOn: demo.endsOn ?? '',
    result: demo.result ?? '',
    areaIds: demo.areas.map((slug) => String(stage.terms.area(slug))),
    goalIds: stage.terms
      .tags({ areas: [], goals: demo.goals, themes: [], keywords: [] })
      .goalIds.map(String),
  })
}
