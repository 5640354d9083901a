import type { DemoPostulate } from '#db/seed/demo/types.ts'
import type { Instant } from '#db/schema.ts'
import { assignToUnit } from '../assignments/assign-to-unit.server.ts'
import { startAnalysis } from '../assignments/work-on-assignment.server.ts'
import { correctSubmission } from '../case/correct-submission.server.ts'
import { withdrawSubmission } from '../case/withdraw-submission.server.ts'
import { engage } from '../engagement/engage.server.ts'
import { decide } from '../moderation/decide.server.ts'
import type { Decision } from '../moderation/decision.ts'
import { submitPostulate } from '../submissions/submit-postulate.server.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { must, submissionOf, timeOf, type Act, type Stage } from './demo-stage.ts'
import { shownBeside } from './demo-suggestions.ts'

/** What happens to one demonstration postulate before the city answers it. */
export function actsOf(stage: Stage, demo: DemoPostulate, today: Instant): Act[] {
  const acts: Act[] = [
    {
      at: timeOf(today, demo.receivedDaysAgo, 'received'),
      play: (now) => receive(stage, demo, now),
    },
    ...demo.supporters.map((key) => ({
      at: timeOf(today, 0, 'supported'),
      play: async (now: Instant) => {
        const reference = stage.references.get(demo.key) ?? ''
        must(await engage(stage.db, stage.cast[key], reference, 'support', now), 'support')
      },
    })),
  ]
  const { scenario } = demo
  if (scenario.state === 'withdrawn') {
    acts.push({
      at: timeOf(today, scenario.withdrawnDaysAgo, 'decided'),
      play: (now) => withdraw(stage, demo, scenario.reason, now),
    })
  }
  if (!('decidedDaysAgo' in scenario)) return acts
  acts.push({
    at: timeOf(today, scenario.decidedDaysAgo, scenario.state === 'merged' ? 'merged' : 'decided'),
    play: (now) => moderate(stage, demo, now),
  })
  if (scenario.state === 'returned_corrected') {
    acts.push({
      at: timeOf(today, scenario.correctedDaysAgo, 'corrected'),
      play: (now) => correct(stage, demo, now),
    })
  }
  if ('unit' in scenario) {
    acts.push({
      at: timeOf(today, scenario.assignedDaysAgo, 'assigned'),
      play: (now) => assign(stage, demo, today, now),
    })
  }
  if (scenario.state === 'in_analysis') {
    acts.push({
      at: timeOf(today, scenario.analysisDaysAgo, 'analysis'),
      play: async (now) => {
        const { reference } = await submissionOf(stage, demo.key)
        const context = { now, appOrigin: stage.appOrigin }
        must(await startAnalysis(stage.db, reference, stage.cast.strateg, context), 'analysis')
      },
    })
  }
  return acts
}

async function receive(stage: Stage, demo: DemoPostulate, now: Instant): Promise<void> {
  const { scenario } = demo
  const receipt = await submitPostulate(
    stage.db,
    {
      title: demo.title,
      body: scenario.state === 'returned_corrected' ? scenario.originalText : demo.text,
      channel: demo.channel,
      receivedAt: now,
      locale: 'pl',
      authorKind: demo.authorKind,
      organisationName: demo.organisation?.name ?? null,
      organisationType: demo.organisation?.type ?? null,
      estateId: stage.terms.estate(demo.estate),
      submitterId: demo.author ? stage.cast[demo.author].id : null,
      enteredBy: demo.enteredBy ? stage.cast[demo.enteredBy].id : null,
      isDemo: true,
    },
    { now, secret: stage.secret, appOrigin: stage.appOrigin },
  )
  stage.references.set(demo.key, receipt.reference)
}

async function moderate(stage: Stage, demo: DemoPostulate, now: Instant): Promise<void> {
  const { scenario } = demo
  if (!('decidedBy' in scenario)) return
  const submission = await submissionOf(stage, demo.key)
  const moderator = stage.cast[scenario.decidedBy]
  const made = decisionOf(stage, demo)
  const decision =
    made.kind === 'publish' ? { ...made, shown: await shownBeside(stage, submission) } : made
  must(
    await decide(stage.db, submission.id, submission.revision, decision, {
      moderator,
      now,
      appOrigin: stage.appOrigin,
    }),
    `${scenario.state} of ${demo.key}`,
  )
}

function decisionOf(stage: Stage, demo: DemoPostulate): Decision {
  const { scenario } = demo
  switch (scenario.state) {
    case 'returned':
    case 'returned_corrected':
      return { kind: 'return', rule: scenario.reason, question: scenario.question }
    case 'redirected':
      return { kind: 'redirect', route: scenario.route, reason: scenario.reason }
    case 'hidden':
      return { kind: 'hide', rule: scenario.rule, facts: scenario.facts }
    case 'merged':
      return {
        kind: 'merge',
        target: stage.references.get(scenario.into) ?? '',
        reason: scenario.reason,
      }
    default:
      return {
        kind: 'publish',
        title: demo.title,
        body: demo.publicText ?? demo.text,
        tags: stage.terms.tags(demo),
        tagReason: null,
        reason: null,
      }
  }
}

async function correct(stage: Stage, demo: DemoPostulate, now: Instant): Promise<void> {
  const seen = await submissionOf(stage, demo.key)
  const text = { title: demo.title, body: demo.text, revision: seen.revision }
  const author = { accountId: seen.submitter_id }
  must(await correctSubmission(stage.db, seen, text, author, now), `correction of ${demo.key}`)
}

async function withdraw(
  stage: Stage,
  demo: DemoPostulate,
  reason: string | null,
  now: Instant,
): Promise<void> {
  const seen = await submissionOf(stage, demo.key)
  must(
    await withdrawSubmission(
      stage.db,
      seen,
      { reason, revision: seen.revision },
      { accountId: seen.submitter_id },
      { now, appOrigin: stage.appOrigin },
    ),
    `withdrawal of ${demo.key}`,
  )
}

async function assign(
  stage: Stage,
  demo: DemoPostulate,
  today: Instant,
  now: Instant,
): Promise<void> {
  const { scenario } = demo
  if (!('unit' in scenario)) return
  const submission = await submissionOf(stage, demo.key)
  // Around midnight a day counted from now may be the one after the promised day.
  const promised = dayInWarsaw(submission.answer_due_at)
  const wished = dueDay(demo, today)
  const dueOn = wished !== null && wished < promised ? wished : promised
  const outcomes = await assignToUnit(
    stage.db,
    [submission.reference],
    { unitId: stage.terms.unit(scenario.unit), dueOn, note: null },
    stage.cast.strateg,
    { now, appOrigin: stage.appOrigin },
  )
  const refusal = outcomes[0]?.refusal
  if (refusal) throw new Error(`demonstration: assignment of ${demo.key} was refused: ${refusal}`)
}

function dueDay({ scenario }: DemoPostulate, today: Instant): string | null {
  const inDays = (days: number) =>
    dayInWarsaw(new Date(Date.parse(today) + days * 86_400_000).toISOString())
  if ('dueInDays' in scenario) return inDays(scenario.dueInDays)
  if (scenario.state === 'late') return inDays(-scenario.overdueDays)
  return null
}
