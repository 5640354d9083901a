import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Visibility } from '#db/schema.ts'
import { openDesk, type Desk } from '#tests/support/desk.ts'
import { correctSubmission } from '../case/correct-submission.server.ts'
import { withdrawSubmission } from '../case/withdraw-submission.server.ts'
import type { VisibilityEvent } from '../submissions/visibility.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'
import { decide } from './decide.server.ts'
import type { Decision } from './decision.ts'

const NOW = '2026-11-23T09:00:00.000Z'
const STEPS = [
  'publish',
  'publishUntagged',
  'redact',
  'return',
  'redirect',
  'hide',
  'merge',
  'mergeBack',
  'reopen',
  'correct',
  'withdraw',
] as const
type Step = (typeof STEPS)[number]

/** Where each event leads; events that do not move the visibility are not here. */
const LEADS_TO: Record<VisibilityEvent, Visibility> = {
  published: 'published',
  returned: 'returned',
  redirected: 'redirected',
  hidden: 'hidden',
  merged: 'merged',
  reopened: 'awaiting',
  corrected: 'awaiting',
  withdrawn: 'withdrawn',
}

async function take(d: Desk, step: Step, id: number, otherId: number, count: number) {
  const row = await d.read(d.db, id)
  const [mainAreaId] = await d.areaIds()
  const tags = step === 'publishUntagged' ? NO_TAGS : { ...NO_TAGS, mainAreaId }
  const version = { title: 'Tytuł', body: `Tekst ${count}`, tags, tagReason: null }
  const other = (await d.read(d.db, otherId)).reference
  const act = (decision: Decision) => decide(d.db, id, row.revision, decision, d.context())
  switch (step) {
    case 'publish':
    case 'publishUntagged':
      return act({ kind: 'publish', ...version, reason: null })
    case 'redact':
      return act({ kind: 'redact', ...version, reason: 'Powód.' })
    case 'return':
      return act({ kind: 'return', rule: 'where', question: null })
    case 'redirect':
      return act({ kind: 'redirect', route: 'fault', reason: 'Awaria.' })
    case 'hide':
      return act({ kind: 'hide', rule: 'spam', facts: 'Fakty.' })
    case 'merge':
    case 'mergeBack':
      return act({ kind: 'merge', target: other, reason: null })
    case 'reopen':
      return act({ kind: 'reopen', reason: 'Powód.' })
    case 'correct': {
      const text = { title: 'Tytuł', body: `Poprawka ${count}`, revision: row.revision }
      return correctSubmission(d.db, row, text, { accountId: null }, NOW)
    }
    case 'withdraw': {
      const wish = { reason: null, revision: row.revision }
      return withdrawSubmission(d.db, row, wish, { accountId: null }, { now: NOW, appOrigin: '' })
    }
  }
}

/** What holds for a submission whatever happened to it. */
async function check(d: Desk, id: number) {
  const row = await d.read(d.db, id)
  const events = await d.events(id)
  const moves = events.flatMap((e) => LEADS_TO[e.type as VisibilityEvent] ?? [])
  expect(row.visibility).toBe(moves.at(-1) ?? 'awaiting')
  const wasPublished = events.some((e) => e.type === 'published')
  expect(row.public_body !== null && row.public_title !== null).toBe(wasPublished)
  expect(row.published_at !== null).toBe(wasPublished)
  const main = await d.db
    .selectFrom('tag')
    .select('term_id')
    .where('submission_id', '=', id)
    .where('removed_at', 'is', null)
    .where('is_main', '=', 1)
    .execute()
  expect(main.map((tag) => tag.term_id)).toEqual(
    row.main_area_id === null ? [] : [row.main_area_id],
  )
  if (row.visibility === 'published') expect(main).toHaveLength(1)
  const indexed = await d.db
    .selectFrom('submission_index')
    .select('submission_id')
    .where('submission_id', '=', id)
    .execute()
  expect(indexed.length).toBe(row.visibility === 'published' ? 1 : 0)
  expect(row.merged_into_id !== null).toBe(row.visibility === 'merged')
  if (row.merged_into_id !== null) {
    const target = await d.read(d.db, row.merged_into_id)
    expect(target.visibility).not.toBe('merged')
    expect(['redirected', 'hidden', 'withdrawn']).not.toContain(target.visibility)
  }
}

test('whatever sequence of acts: events tell the state, and what is public is tagged and found', async () => {
  const step = fc.record({ step: fc.constantFrom(...STEPS), onFirst: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      await using d = await openDesk()
      const second = await d.submit('Druga')
      let count = 0
      for (const { step: each, onFirst } of steps) {
        const ids = onFirst ? ([d.id, second.id] as const) : ([second.id, d.id] as const)
        const before = await Promise.all(ids.map((id) => d.read(d.db, id)))
        const result = await take(d, each, ...ids, (count += 1))
        if (!result.ok) {
          // A refusal leaves nothing behind.
          expect(await Promise.all(ids.map((id) => d.read(d.db, id)))).toEqual(before)
        }
        for (const id of ids) await check(d, id)
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)
