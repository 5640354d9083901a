import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { caseForm, decisionOf, type DecisionForm } from './forms.ts'

function parse(fields: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return parseWithZod(form, { schema: caseForm })
}

const DECIDE: [string, string][] = [
  ['intent', 'decide'],
  ['revision', '3'],
]

test('a posted publication becomes a decision; one checked box is a list too', () => {
  const posted = parse([
    ...DECIDE,
    ['decision', 'publish'],
    ['publicTitle', ' Ławki '],
    ['publicBody', 'Jeden.\r\nDwa.'],
    ['mainAreaId', '4'],
    ['goalIds', '9'],
    ['keywords', 'ławki, park'],
    ['publishReason', ''],
    ['facts', 'z innej decyzji'],
  ])
  if (posted.status !== 'success') throw new Error(JSON.stringify(posted.error))
  expect(decisionOf(posted.value as DecisionForm)).toEqual({
    kind: 'publish',
    shown: [],
    keepPersonalData: false,
    title: 'Ławki',
    body: 'Jeden.\nDwa.',
    proposal: null,
    justification: null,
    tags: {
      mainAreaId: 4,
      areaIds: [],
      goalIds: [9],
      themeIds: [],
      keywords: ['ławki', ' park'],
    },
    tagReason: null,
    reason: null,
  })
})

test.each([
  ['redirect', 'redirectReason'],
  ['redirect', 'route'],
  ['hide', 'facts'],
  ['hide', 'hideRule'],
  ['return', 'returnRule'],
  ['merge', 'target'],
  ['reopen', 'reopenReason'],
  ['redact', 'redactReason'],
  ['publish', 'publicBody'],
])('%s without %s is refused at the field', (decision, field) => {
  const posted = parse([...DECIDE, ['decision', decision]])
  expect(Object.keys(posted.reply().error ?? {})).toContain(field)
})

test('no decision, an unknown one and an unknown intent are refused in words', () => {
  expect(parse(DECIDE).reply().error).toEqual({ decision: ['moderation.decision.required'] })
  expect(parse([...DECIDE, ['decision', 'burn']]).reply().error).toEqual({
    decision: ['moderation.decision.required'],
  })
  expect(parse([['intent', 'burn']]).reply().error).toEqual({ intent: ['errors.wrongType'] })
  expect(parse([]).reply().error).toEqual({ intent: ['errors.wrongType'] })
})

test('covering data keeps everything else that was typed', () => {
  const posted = parse([
    ['intent', 'mask'],
    ['decision', 'hide'],
    ['facts', 'Zdanie trzecie'],
    ['areaIds', '1'],
    ['areaIds', '2'],
    ['publicBody', 'Tekst'],
  ])
  expect(posted.status).toBe('success')
  expect(posted.reply().initialValue).toMatchObject({
    facts: 'Zdanie trzecie',
    areaIds: ['1', '2'],
    publicBody: 'Tekst',
  })
})
