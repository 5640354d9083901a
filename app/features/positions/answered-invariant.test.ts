import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openOffice, type Office } from '#tests/support/office.ts'
import { assignToUnit } from '../assignments/assign-to-unit.server.ts'
import { handBack, startAnalysis } from '../assignments/work-on-assignment.server.ts'
import { acceptPosition } from './accept-position.server.ts'
import { writersOf } from './keep-version.server.ts'
import { publishPosition } from './publish-position.server.ts'
import { recordReflection } from './record-reflection.server.ts'
import { savePosition } from './save-position.server.ts'
import { sendBackPosition } from './send-back-position.server.ts'
import { withdrawPosition } from './withdraw-position.server.ts'

const ACTS = [
  'assign',
  'start',
  'handBack',
  'save',
  'send',
  'accept',
  'publish',
  'sendBack',
  'withdraw',
  'reflect',
] as const
const step = fc.record({
  act: fc.constantFrom(...ACTS),
  actor: fc.constantFrom('strategist', 'otherStrategist', 'officer', 'moderator'),
  submissions: fc.subarray([0, 1, 2], { minLength: 1 }),
  position: fc.nat(2),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const SENT: Step = { act: 'send', actor: 'strategist', submissions: [0, 1], position: 0 }
const ACCEPTED: Step = { ...SENT, act: 'publish', actor: 'otherStrategist' }
/** Where most rules meet: a position waits for the second person, or was just published. */
const beginning = fc.constantFrom([SENT], [SENT, ACCEPTED])

async function take(o: Office, references: string[], { act, actor: who, ...s }: Step) {
  const actor = o[who]
  const chosen = s.submissions.map((index) => references[index] ?? '')
  const first = chosen[0] ?? ''
  const position = await o.db
    .selectFrom('position')
    .select(['id', 'revision'])
    .orderBy('id', 'desc')
    .offset(s.position)
    .limit(1)
    .executeTakeFirst()
  const seen = position ?? { id: 0, revision: 0 }
  const to = { unitId: o.unitIds[0], dueOn: '2026-12-01', note: null }
  const text = { summary: 'Tak.', whatChanges: null, whatStays: null, justification: 'Bo warto.' }
  const draft = { ...text, ...seen, code: 'accepted' as const, unitId: o.unitIds[0] }
  const save = (send: boolean) =>
    savePosition(
      o.db,
      s.position === 0 ? null : seen.id,
      { ...draft, references: chosen, send },
      actor,
      o.context,
    )
  switch (act) {
    case 'assign':
      return assignToUnit(o.db, chosen, to, actor, o.context)
    case 'start':
      return startAnalysis(o.db, first, actor, o.context)
    case 'handBack':
      return handBack(o.db, first, 'Nie nasze.', actor, o.context)
    case 'save':
      return save(false)
    case 'send':
      return save(true)
    case 'accept':
      return acceptPosition(o.db, seen, actor, o.context)
    case 'publish':
      return publishPosition(o.db, seen, actor, o.context)
    case 'sendBack':
      return sendBackPosition(o.db, seen, 'Popraw.', actor, o.context)
    case 'withdraw':
      return withdrawPosition(o.db, seen, 'Błąd.', actor, o.context)
    case 'reflect':
      return recordReflection(o.db, { references: chosen, text: 'Rozdział 1.' }, actor, o.context)
  }
}

async function expectInvariants(o: Office): Promise<void> {
  const submissions = await o.db.selectFrom('submission').selectAll().execute()
  const positions = await o.db.selectFrom('position').selectAll().execute()
  for (const row of submissions) {
    const isAnswered = row.handling === 'answered' || row.handling === 'reflected'
    expect(row.position_id !== null, 'position_id').toBe(isAnswered)
    expect(row.position_code !== null, 'position_code').toBe(isAnswered)
    expect(row.answered_at !== null, 'answered_at').toBe(isAnswered)
    const position = positions.find((candidate) => candidate.id === row.position_id)
    if (isAnswered) expect(position).toMatchObject({ state: 'published', code: row.position_code })
  }
  for (const position of positions) {
    if (position.state === 'published' || position.state === 'accepted') {
      expect(position.accepted_by).not.toBeNull()
      const writers = await writersOf(o.db, position.id)
      expect([...writers]).not.toContain(position.accepted_by)
    }
  }
}

test('whatever people do, answered means a published position that two people stand behind', async () => {
  let published = 0
  await fc.assert(
    fc.asyncProperty(
      beginning,
      fc.array(step, { minLength: 5, maxLength: 25 }),
      async (first, steps) => {
        await using o = await openOffice()
        const references = (await o.publish(3)).map((row) => row.reference)
        for (const one of [...first, ...steps]) {
          await take(o, references, one)
          await expectInvariants(o)
        }
        const events = await o.db.selectFrom('submission_event').select('type').execute()
        published += events.filter((event) => event.type === 'answered').length
      },
    ),
    { numRuns: 30 },
  )
  // Otherwise the runs would prove nothing about answers.
  expect(published).toBeGreaterThan(0)
}, 60_000)
