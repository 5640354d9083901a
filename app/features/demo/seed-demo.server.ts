import { hash } from '@node-rs/argon2'
import { DEMO_PASSWORD } from '#db/seed/demo/people.ts'
import { demoPostulates } from '#db/seed/demo/postulates.ts'
import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { actsOf } from './demo-acts.ts'
import { answerActs } from './demo-answers.ts'
import { consultationActs } from './demo-consultations.ts'
import { documentActs } from './demo-documents.ts'
import { remarkAnswerActs } from './demo-remark-answers.ts'
import { remarkActs } from './demo-remarks.ts'
import type { Stage } from './demo-stage.ts'
import { surveyActs } from './demo-surveys.ts'
import { codebookActs } from './demo-codebook.ts'
import { codingActs } from './demo-coding.ts'
import { loadLexicon } from '../language/lexicon.server.ts'
import { maturityActs } from './demo-maturity.ts'
import { indicatorActs } from './demo-indicators.ts'
import { initiativeActs } from './demo-initiatives.ts'
import { readDemoTerms } from './demo-terms.server.ts'
import { workshopActs } from './demo-workshops.ts'
import { seedPeople } from './seed-people.server.ts'

export type DemoContext = { now: Instant; env: { sessionSecret: string; appOrigin: string } }

/**
 * Demonstration people and postulates in every state, through the same use-cases that people
 * use, each at the time at which it is said to have happened. Returns false when they are there.
 */
export async function seedDemo(db: Database, { now, env }: DemoContext): Promise<boolean> {
  const known = await db
    .selectFrom('account')
    .select('id')
    .where('demo_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (known) return false
  await loadLexicon()
  const passwordHash = await hash(DEMO_PASSWORD)
  const stage: Stage = {
    db,
    cast: await db.transaction().execute((trx) => seedPeople(trx, passwordHash, now)),
    terms: await readDemoTerms(db),
    appOrigin: env.appOrigin,
    secret: env.sessionSecret,
    references: new Map(),
    documents: new Map(),
    consultations: new Map(),
  }
  const acts = [
    ...demoPostulates.flatMap((demo) => actsOf(stage, demo, now)),
    ...answerActs(stage, now),
    ...documentActs(stage, now),
    ...consultationActs(stage, now),
    ...remarkActs(stage, now),
    ...remarkAnswerActs(stage, now),
    ...workshopActs(stage, now),
    ...surveyActs(stage, now),
    ...codebookActs(stage, now),
    ...codingActs(stage, now),
    ...maturityActs(stage, now),
    ...indicatorActs(stage, now),
    ...initiativeActs(stage, now),
  ]
  for (const act of acts.toSorted((a, b) => a.at.localeCompare(b.at))) await act.play(act.at)
  return true
}
