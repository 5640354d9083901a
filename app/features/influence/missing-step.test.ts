import { expect, test } from 'vitest'
import { missingSteps, whereItStops, type StepName, type TraceFacts } from './missing-step.ts'

const counts = (set: Partial<Record<StepName, number>>): Record<StepName, number> => ({
  voice: 1,
  tags: 0,
  position: 0,
  paragraphs: 0,
  initiatives: 0,
  indicators: 0,
  ...set,
})
const facts = (set: Partial<TraceFacts>): TraceFacts => ({
  counts: counts({}),
  code: null,
  unit: null,
  answerDueAt: '2026-12-01T12:00:00.000Z',
  initiativeUnit: null,
  ...set,
})

test('who has the submission owes the answer, by its day', () => {
  expect(missingSteps(facts({ unit: 'Zarząd Dróg' })).position).toEqual({
    reason: 'noPosition',
    owes: { unit: 'Zarząd Dróg' },
    dueAt: '2026-12-01T12:00:00.000Z',
  })
  expect(missingSteps(facts({})).position?.owes).toBe('team')
})

test('after a promise the team owes the changed words; after a no nobody owes a further step', () => {
  const answered = counts({ tags: 2, position: 1 })
  expect(missingSteps(facts({ counts: answered, code: 'accepted' })).paragraphs).toMatchObject({
    reason: 'promised',
    owes: 'team',
  })
  const rejected = missingSteps(facts({ counts: answered, code: 'rejected' }))
  expect(rejected.paragraphs).toMatchObject({ reason: 'rejected', owes: null })
  expect(rejected.initiatives?.owes).toBeNull()
  expect(missingSteps(facts({ counts: answered, code: 'clarified' })).paragraphs?.reason).toBe(
    'other',
  )
})

test('whoever runs the initiative owes the number that shows its effect', () => {
  const all = counts({ tags: 1, position: 1, paragraphs: 1, initiatives: 1 })
  const missing = missingSteps(facts({ counts: all, code: 'accepted', initiativeUnit: 'Biuro' }))
  expect(missing.indicators).toMatchObject({ reason: 'noIndicators', owes: { unit: 'Biuro' } })
  expect(missing.paragraphs).toBeNull()
})

test('a trace stops after the last thing that is there', () => {
  expect(whereItStops(counts({}))).toBe('tags')
  expect(whereItStops(counts({ tags: 1, position: 1, initiatives: 1 }))).toBe('indicators')
  expect(whereItStops(counts({ tags: 1, indicators: 1 }))).toBeNull()
})
