import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database.ts'
import { seedDemo } from '../demo/seed-demo.server.ts'
import { STEPS } from './missing-step.ts'
import { readInfluence } from './read-influence.server.ts'
import { traceGraph, type NamedSteps } from './trace-graph.ts'

const CONTEXT = {
  now: '2026-11-23T10:00:00.000Z',
  env: { sessionSecret: 'a secret that is long enough for tests', appOrigin: 'http://localhost' },
}

test('every trace of the demonstration says what the page of its voice says', async () => {
  await using database = await testDatabase()
  const { db } = database
  await seedDemo(db, CONTEXT)
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'reference', 'handling'])
    .where('visibility', '=', 'published')
    .execute()
  let recorded = 0
  let asked = 0
  for (const { reference, handling } of rows) {
    const trace = await readInfluence(db, reference, 'pl')
    if (!trace) throw new Error(`no trace of ${reference}`)
    // What became a change is one, with or without a tied paragraph.
    if (handling === 'reflected') {
      expect(trace.counts.paragraphs, reference).toBeGreaterThan(0)
      expect(trace.missing.paragraphs, reference).toBeNull()
    }
    const owed = STEPS.filter((name) => trace.missing[name]?.owes)
    expect(trace.stopsAt, reference).toBe(owed[0] ?? null)
    // Only an answered voice reaches an end.
    if (handling !== 'answered' && handling !== 'reflected') {
      expect(trace.stopsAt, reference).toBe('position')
    }
    recorded += trace.recorded ? 1 : 0
    asked += trace.asked.length
    const { ties } = traceGraph(trace, namesOf(trace))
    for (const { from, to } of ties.filter((tie) => tie.to.column === 5)) {
      // A number that is only asked for hangs on the voice; no initiative moves it.
      if (to.kind === 'asked') expect(from.key).toBe('voice')
      else if (to.kind === 'there') {
        const moves = trace.initiatives.filter((each) => `initiative-${each.id}` === from.key)
        expect(moves.flatMap((each) => each.moves.map((id) => `indicator-${id}`))).toContain(to.key)
      }
    }
  }
  expect(recorded).toBeGreaterThan(0)
  expect(asked).toBeGreaterThan(0)
})

function namesOf(trace: NonNullable<Awaited<ReturnType<typeof readInfluence>>>): NamedSteps {
  const named = (key: string) => ({ key, label: key, href: null })
  return {
    voice: [named('voice')],
    tags: trace.tags.map((tag) => named(`tag-${tag.termId}`)),
    position: trace.position ? [named('position')] : [],
    paragraphs: trace.recorded
      ? [named('recorded')]
      : trace.paragraphs.map((change) => named(`block-${change.block.id}`)),
    initiatives: trace.initiatives.map((each) => named(`initiative-${each.id}`)),
    indicators: [
      ...trace.indicators.map((each) => named(`indicator-${each.id}`)),
      ...trace.asked.map((each) => ({ ...named(`indicator-${each.id}`), kind: 'asked' as const })),
    ],
  }
}
