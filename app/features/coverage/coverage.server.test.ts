import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import type {
  AuthorKind,
  Handling,
  IntakeChannel,
  OrganisationType,
  PositionCode,
  SubmissionChange,
  Visibility,
} from '#db/schema.ts'
import { coverageCells } from '#tests/support/coverage-cells.ts'
import {
  databaseTargets,
  FIXED_NOW,
  testDatabase,
  type TestDatabase,
} from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { readCodebook, type Codebook } from '../frame/codebook.server.ts'
import { listEstates, type Estate } from '../frame/estates.server.ts'
import { goalChoices, NO_CHOICES, type AuthorChoice, type Choices } from '../register/choices.ts'
import { countFacets } from '../register/facets.server.ts'
import { listPublished } from '../register/list-published.server.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'
import { SYSTEM } from '../submissions/events.ts'
import { setTags } from '../tags/set-tags.server.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'
import { choicesOf, EVERYTHING, type CoverageFilters, type CoverageState } from './filters.ts'
import { cellKey, readCoverage, type CoverageRows } from './read-coverage.server.ts'
import { rebuildCoverage, refreshCoverage } from './refresh-coverage.server.ts'

const some = <T>(...values: T[]) => fc.constantFrom(...values)

/** The last hour of one month in Kielce and the first of the next, in winter and in summer time. */
const RECEIVED = [
  '2026-03-31T21:59:59.999Z',
  '2026-03-31T22:00:00.000Z',
  '2026-09-30T22:00:00.000Z',
  '2026-10-31T22:59:59.999Z',
  '2026-10-31T23:00:00.000Z',
  '2025-12-31T23:30:00.000Z',
]

const state = fc.record({
  visibility: some<Visibility>('published', 'published', 'published', 'hidden', 'merged'),
  handling: some<Handling>('received', 'assigned', 'answered', 'reflected'),
  code: some<PositionCode | null>('accepted', 'rejected', null),
})
const tags = fc.record({
  areas: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
  goals: fc.array(fc.nat(7), { maxLength: 3 }),
  theme: fc.nat(2),
})
const sent = fc.record({
  state,
  tags,
  channel: some<IntakeChannel>('web', 'paper'),
  author: some<[AuthorKind, OrganisationType | null]>(
    ['resident', null],
    ['organisation', 'business'],
    ['organisation', null],
    ['other', null],
  ),
  receivedAt: some(...RECEIVED),
  estate: fc.nat(3),
  isRemark: fc.boolean(),
})
const change = fc.record({
  which: fc.nat(30),
  state: fc.option(state),
  tags: fc.option(tags),
  estate: fc.nat(3),
})
const filters: fc.Arbitrary<CoverageFilters> = fc.record({
  kind: some<CoverageFilters['kind']>('all', 'all', 'postulate'),
  months: some(
    null,
    null,
    { from: '2026-04', to: '2026-10' },
    { from: null, to: '2025-12' },
    { from: '2026-11', to: null },
  ),
  channels: some<IntakeChannel[]>([], [], ['web'], ['web', 'paper']),
  author: some<AuthorChoice | null>(
    null,
    null,
    'organisation',
    'business',
    'other_organisation',
    'resident',
  ),
  states: some<CoverageState[]>(
    [],
    [],
    ['waiting'],
    ['answered'],
    ['accepted', 'reflected'],
    ['reflected', 'waiting'],
  ),
})

type Frame = { codebook: Codebook; estates: Estate[] }

function choiceOf(
  { codebook }: Frame,
  picked: { areas: number[]; goals: number[]; theme: number },
) {
  const [main, ...others] = [...new Set(picked.areas)].map((index) => codebook.areas[index]!.id)
  const goals = goalChoices(codebook).map((goal) => goal.term.id)
  return {
    ...NO_TAGS,
    mainAreaId: main ?? null,
    areaIds: others,
    goalIds: [...new Set(picked.goals)].map((index) => goals[index]!),
    themeIds: [codebook.themes[picked.theme]!.id],
  }
}

function columnsOf(s: {
  visibility: Visibility
  handling: Handling
  code: PositionCode | null
}): SubmissionChange {
  const isAnswered = s.handling === 'answered' || s.handling === 'reflected'
  return {
    visibility: s.visibility,
    handling: s.handling,
    position_code: isAnswered ? s.code : null,
  }
}

/** Writes, tags and changes as the product does; nothing tells the map but the use-cases. */
async function play(
  db: Database,
  frame: Frame,
  rows: readonly (typeof sent extends fc.Arbitrary<infer T> ? T : never)[],
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
): Promise<void> {
  for (const table of ['tag', 'submission_event', 'submission_index', 'submission'] as const) {
    await db.deleteFrom(table).execute()
  }
  const written = await addPostulates(
    db,
    rows.map((row) => ({
      kind: row.isRemark ? ('remark' as const) : ('postulate' as const),
      visibility: 'awaiting' as const,
      channel: row.channel,
      author_kind: row.author[0],
      organisation_type: row.author[1],
      received_at: row.receivedAt,
      estate_id: frame.estates[row.estate]?.id ?? null,
    })),
  )
  await rebuildCoverage(db)
  const steps = [
    ...rows.map((row, which) => ({ which, state: row.state, tags: row.tags, estate: row.estate })),
    ...changes,
  ]
  for (const step of steps) {
    const id = written[step.which % Math.max(written.length, 1)]?.id
    if (id === undefined) return
    await db.transaction().execute(async (trx) => {
      const read = () =>
        trx.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      if (step.tags)
        await setTags(trx, await read(), choiceOf(frame, step.tags), SYSTEM, FIXED_NOW, null)
      if (step.state) {
        const set = { ...columnsOf(step.state), estate_id: frame.estates[step.estate]?.id ?? null }
        await changeSubmission(
          trx,
          await read(),
          { event: { type: 'published', audience: 'public' }, set },
          SYSTEM,
          FIXED_NOW,
        )
      }
    })
  }
}

/** The list behind a row of the map. */
function behind(
  rows: CoverageRows,
  frame: Frame,
  index: number,
): { id: number; choices: Partial<Choices> } | null {
  if (rows === 'goals') {
    const goal = goalChoices(frame.codebook)[index]
    return goal ? { id: goal.term.id, choices: { goal } } : null
  }
  if (rows === 'themes') {
    const theme = frame.codebook.themes[index]
    return theme ? { id: theme.id, choices: { theme } } : null
  }
  const estate = frame.estates[index]
  return estate ? { id: estate.id, choices: { estate } } : null
}

describe.each(databaseTargets())('the coverage map on %s', (target) => {
  let d: TestDatabase
  let frame: Frame
  beforeAll(async () => {
    d = await testDatabase(target)
    frame = { codebook: await readCodebook(d.db, 'pl'), estates: await listEstates(d.db) }
  }, 60_000)
  afterAll(() => d[Symbol.asyncDispose]())

  test('every number is what the list behind it holds, after any series of changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sent, { maxLength: 12 }),
        fc.array(change, { maxLength: 8 }),
        fc.array(filters, { minLength: 2, maxLength: 2 }),
        async (rows, changes, asked) => {
          await play(d.db, frame, rows, changes)
          for (const each of [EVERYTHING, ...asked]) {
            const base: Choices = { ...NO_CHOICES, ...choicesOf(each) }
            const whole = await countFacets(d.db, base, frame.codebook, FIXED_NOW)
            for (const view of ['goals', 'themes', 'estates'] as const) {
              const map = await readCoverage(d.db, { rows: view, columns: 'areas', filters: each })
              expect(map.total).toBe(whole.total)
              expect(map.columnTotals).toEqual(whole.areas)
              expect([...map.rowTotals].filter(([id]) => id > 0).sort()).toEqual(
                [...whole[view]].sort(),
              )
              const row = behind(view, frame, rows.length % 4)
              if (!row) continue
              const counted = await countFacets(
                d.db,
                { ...base, ...row.choices },
                frame.codebook,
                FIXED_NOW,
              )
              for (const area of frame.codebook.areas) {
                expect(map.cells.get(cellKey(row.id, area.id)) ?? 0).toBe(
                  counted.areas.get(area.id) ?? 0,
                )
              }
            }
          }
        },
      ),
      { numRuns: target === 'sqlite' ? 12 : 4 },
    )
  })

  test('a cell opens exactly its submissions, months included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sent, { minLength: 4, maxLength: 12 }),
        filters,
        async (rows, each) => {
          await play(d.db, frame, rows, [])
          const map = await readCoverage(d.db, { rows: 'months', columns: 'areas', filters: each })
          let sum = 0
          for (const month of ['2025-12', '2026-01', '2026-03', '2026-04', '2026-10', '2026-11']) {
            const id = Number(month.replace('-', ''))
            const area = frame.codebook.areas[0]!
            const isIn =
              (!each.months?.from || month >= each.months.from) &&
              (!each.months?.to || month <= each.months.to)
            const choices: Choices = {
              ...NO_CHOICES,
              ...choicesOf(each),
              areas: [area],
              months: { from: month, to: month },
            }
            const first = { after: null, before: null, size: 50 }
            const list = isIn
              ? await listPublished(d.db, choices, first, 'pl', FIXED_NOW)
              : { rows: [] }
            expect([month, map.cells.get(cellKey(id, area.id)) ?? 0]).toEqual([
              month,
              list.rows.length,
            ])
            sum += map.rowTotals.get(id) ?? 0
          }
          expect(sum).toBe(map.total)
        },
      ),
      { numRuns: target === 'sqlite' ? 8 : 3 },
    )
  })

  test('counting step by step and counting anew give the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sent, { maxLength: 10 }),
        fc.array(change, { maxLength: 10 }),
        async (rows, changes) => {
          await play(d.db, frame, rows, changes)
          const stepped = await coverageCells(d.db)
          await rebuildCoverage(d.db)
          expect(stepped).toEqual(await coverageCells(d.db))
          const negative = await d.db
            .selectFrom('coverage_cell')
            .select('n')
            .where('n', '<', 0)
            .execute()
          expect(negative).toEqual([])
        },
      ),
      { numRuns: target === 'sqlite' ? 8 : 3 },
    )
  })

  test('a goal that is retired keeps counting in its strategic goal, and the list keeps it too', async () => {
    await play(d.db, frame, [], [])
    const strategic = goalChoices(frame.codebook)[0]!
    const [row] = await addPostulates(d.db, [
      { termIds: [frame.codebook.areas[0]!.id, strategic.termIds[1]!] },
    ])
    const retire = (at: string | null) =>
      d.db
        .updateTable('term')
        .set({ retired_at: at })
        .where('id', '=', strategic.termIds[1]!)
        .execute()
    await retire(FIXED_NOW)
    await d.db.transaction().execute((trx) => refreshCoverage(trx, [row!.id]))
    const codebook = await readCodebook(d.db, 'pl')
    const goal = goalChoices(codebook)[0]!
    const map = await readCoverage(d.db, { rows: 'goals', columns: 'areas', filters: EVERYTHING })
    expect(map.rowTotals.get(goal.term.id)).toBe(1)
    const first = { after: null, before: null, size: 5 }
    const list = await listPublished(d.db, { ...NO_CHOICES, goal }, first, 'pl', FIXED_NOW)
    expect(list.rows).toHaveLength(1)
    await retire(null)
  })
})
