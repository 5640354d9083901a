import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import { pl } from '../../i18n/pl.ts'
import { uk } from '../../i18n/uk.ts'
import type { ConsultationAct } from '../consultations/audit-consultation.server.ts'
import type { ActForm } from '../indicators/forms.ts'
import type { InitiativeAct } from '../initiatives/audit-initiative.server.ts'
import type { MaturityAct } from '../maturity/record-act.server.ts'
import type { PositionEvent } from '../positions/position.ts'
import type { SubmissionEventType } from '../submissions/events.ts'
import type { WorkshopAct } from '../workshops/editing/audit-workshop.server.ts'

/** The compiler asks for each new event here, the test for its words. */
const SUBMISSION: Record<SubmissionEventType, true> = {
  received: true,
  published: true,
  returned: true,
  redirected: true,
  hidden: true,
  merged: true,
  absorbed: true,
  placed: true,
  reopened: true,
  corrected: true,
  withdrawn: true,
  assigned: true,
  handed_back: true,
  analysis_started: true,
  answered: true,
  answer_withdrawn: true,
  reflected: true,
  redacted: true,
  noted: true,
  tagged: true,
  untagged: true,
  original_read: true,
  position_drafted: true,
  position_submitted: true,
  position_accepted: true,
  position_sent_back: true,
}
const POSITION: Record<PositionEvent, true> = {
  saved: true,
  submitted: true,
  sent_back: true,
  accepted: true,
  published: true,
  withdrawn: true,
}

const CONSULTATION: Record<ConsultationAct, true> = {
  created: true,
  saved: true,
  opened: true,
  corrected: true,
  extended: true,
}

const WORKSHOP: Record<WorkshopAct, true> = {
  created: true,
  saved: true,
  published: true,
  cancelled: true,
  copied: true,
  session_added: true,
  session_saved: true,
  session_moved: true,
  session_cancelled: true,
  session_removed: true,
  attached: true,
  detached: true,
}

const INITIATIVE: Record<InitiativeAct, true> = {
  created: true,
  saved: true,
  published: true,
  addMilestone: true,
  finishMilestone: true,
  reopenMilestone: true,
  removeMilestone: true,
  tiedSubmissions: true,
  untiedSubmission: true,
  tiedBlocks: true,
  tiedIndicator: true,
  untiedIndicator: true,
}

const MATURITY: Record<MaturityAct, true> = {
  drafted: true,
  saved: true,
  discarded: true,
  published: true,
  withdrawn: true,
  target_set: true,
  target_ended: true,
  lift_added: true,
  lift_changed: true,
  lift_retired: true,
  lift_linked: true,
  lift_unlinked: true,
}

const INDICATOR: Record<ActForm['intent'], true> = {
  save: true,
  value: true,
  target: true,
  baseline: true,
  remove: true,
  terms: true,
  tieVoices: true,
  untieVoice: true,
  retire: true,
}

/** Acts that are written by their name where they happen. */
function namedInCode(): string[] {
  const sources = globSync('app/features/**/*.server.ts').map((path) => readFileSync(path, 'utf8'))
  return sources.flatMap((text) => [
    ...[...text.matchAll(/(?:action: |audit\(trx, )'(\w+\.\w+)'/g)].map(([, name]) => name ?? ''),
    ...[...text.matchAll(/auditPeopleAct\(trx, \w+, '(\w+)'/g)].map(
      ([, name]) => `account.${name}`,
    ),
  ])
}

test.each(Object.entries({ pl, en, uk }))('each act of the log has words in %s', (_, texts) => {
  const named = namedInCode()
  expect(named).toEqual(
    expect.arrayContaining([
      'account.blocked',
      'frame.changed',
      'import.finished',
      'submission.taken_over',
    ]),
  )
  const written = [
    ...Object.keys(SUBMISSION).map((event) => `submission.${event}`),
    ...Object.keys(POSITION).map((event) => `position.${event}`),
    ...Object.keys(CONSULTATION).map((act) => `consultation.${act}`),
    ...Object.keys(WORKSHOP).map((act) => `workshop.${act}`),
    ...Object.keys(INITIATIVE).map((act) => `initiative.${act}`),
    ...Object.keys(MATURITY).map((act) => `maturity.${act}`),
    ...Object.keys(INDICATOR).map((act) => `indicator.${act}`),
    'survey.added',
    'survey.changed',
    ...named,
  ]
  const actions: Record<string, Record<string, string>> = texts.audit.actions
  const wordless = written.filter((name) => {
    const [object = '', act = ''] = name.split('.')
    return !actions[object]?.[act]
  })
  expect(wordless).toEqual([])
})
