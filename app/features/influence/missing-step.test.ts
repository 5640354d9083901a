import { expect, test } from 'vitest'
import type { PositionCode } from '#db/schema.ts'
import {
  missingSteps,
  STEPS,
  whereItEnds,
  whereItStops,
  type StepName,
  type TraceFacts,
} from './missing-step.ts'

const DAY = '2026-12-01T12:00:00.000Z'
const facts = (set: Partial<TraceFacts>): TraceFacts => ({
  kind: 'postulate',
  code: null,
  tags: 2,
  changes: 0,
  initiatives: 0,
  moved: 0,
  unit: null,
  answerDueAt: DAY,
  answerUnit: 'Zarząd Dróg',
  initiativeUnit: 'Biuro',
  ...set,
})

/** What is there beyond the tags, who owes which step, and where the way ends when nobody does. */
type Case = [
  what: string,
  facts: Partial<TraceFacts>,
  owed: Partial<Record<StepName, string>>,
  ends: string | null,
]
const cases: Case[] = [
  ['nobody tagged it', { tags: 0 }, { tags: 'moderation', position: 'team' }, null],
  ['not given to anybody', {}, { position: 'team' }, null],
  ['with a unit', { unit: 'ZTM' }, { position: 'ZTM' }, null],
  ['unanswered, asks for a number', { moved: 1 }, { position: 'team' }, null],
  ['unanswered, an initiative is there', { initiatives: 1 }, { position: 'team' }, null],
  ...(['rejected', 'clarified', 'out_of_scope', 'already_in_text'] as const).flatMap(
    (code): Case[] => [
      [code, { code }, {}, 'position'],
      [`${code}, an initiative goes by`, { code, initiatives: 1 }, {}, 'position'],
      [`${code}, a remark`, { code, kind: 'remark' }, {}, 'position'],
    ],
  ),
  ['put off', { code: 'deferred' }, { paragraphs: 'team' }, null],
  ['put off, taken up', { code: 'deferred', initiatives: 1 }, { indicators: 'Biuro' }, null],
  ['put off, counted', { code: 'deferred', initiatives: 1, moved: 1 }, {}, 'indicators'],
  ...(['accepted', 'accepted_in_part'] as const).flatMap((code): Case[] => [
    [`${code}: nothing yet`, { code }, { paragraphs: 'Zarząd Dróg' }, null],
    [`${code}, no unit`, { code, answerUnit: null }, { paragraphs: 'team' }, null],
    [`${code}: written down`, { code, changes: 1 }, { initiatives: 'team' }, null],
    [`${code}: being done`, { code, initiatives: 1 }, { indicators: 'Biuro' }, null],
    [`${code}: done, counted`, { code, initiatives: 1, moved: 1 }, {}, 'indicators'],
    [
      `${code}: written down, done, counted`,
      { code, changes: 1, initiatives: 1, moved: 1 },
      {},
      'indicators',
    ],
    [`${code} remark: nothing`, { code, kind: 'remark' }, { paragraphs: 'team' }, null],
    [`${code} remark: changed`, { code, kind: 'remark', changes: 1 }, {}, 'paragraphs'],
    [
      `${code} remark: done, not in the text`,
      { code, kind: 'remark', initiatives: 1, moved: 1 },
      { paragraphs: 'team' },
      null,
    ],
    [
      `${code} remark: changed, being done`,
      { code, kind: 'remark', changes: 1, initiatives: 1 },
      { indicators: 'Biuro' },
      null,
    ],
  ]),
]

test.each(cases)('%s', (_, set, owed, ends) => {
  const given = facts(set)
  const missing = missingSteps(given)
  const found = STEPS.flatMap((name) => {
    const owes = missing[name]?.owes
    return owes ? [[name, typeof owes === 'object' ? owes.unit : owes]] : []
  })
  expect(Object.fromEntries(found)).toEqual(owed)
  expect(whereItStops(missing)).toBe(Object.keys(owed)[0] ?? null)
  if (ends !== null) expect(whereItEnds(given)).toBe(ends)
})

test('only the answer has a day: no other is made up', () => {
  for (const [, set] of cases) {
    const missing = missingSteps(facts(set))
    const dated = STEPS.filter((name) => missing[name]?.dueAt)
    expect(dated).toEqual(set.code ? [] : ['position'])
  }
  expect(missingSteps(facts({})).position?.dueAt).toBe(DAY)
})

test('an act in the street keeps a promise without other words in a document', () => {
  const reasonOf = (code: PositionCode, set: Partial<TraceFacts> = {}) =>
    missingSteps(facts({ code, ...set })).paragraphs?.reason
  expect(reasonOf('accepted')).toBe('noEffect')
  expect(reasonOf('accepted', { initiatives: 1 })).toBe('byInitiative')
  expect(reasonOf('accepted', { kind: 'remark', initiatives: 1 })).toBe('noChange')
  expect(reasonOf('clarified')).toBe('clarified')
})
