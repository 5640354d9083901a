import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import type { Handling, IntakeChannel, PositionCode, Visibility } from '#db/schema.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { readCodebook, type Codebook } from '../frame/codebook.server.ts'
import { listEstates, type Estate } from '../frame/estates.server.ts'
import {
  CHANNEL_SLUGS,
  choicesQuery,
  goalChoices,
  NO_CHOICES,
  readChoices,
  STATE_CHOICES,
  type Choices,
} from './choices.ts'
import { rebuildCoverage } from '../coverage/refresh-coverage.server.ts'
import { countFacets } from './facets.server.ts'
import { listPublished } from './list-published.server.ts'
import { SORT_NAMES } from './sorts.ts'

type Spec = {
  visibility: Visibility
  handling: Handling
  code: PositionCode
  channel: IntakeChannel
  day: number
  answeredDay: number
  isDue: boolean
  supports: number
  terms: number[]
  estate: number
}

const some = <T>(...values: T[]) => fc.constantFrom(...values)
const spec: fc.Arbitrary<Spec> = fc.record({
  visibility: some<Visibility>('published', 'published', 'published', 'awaiting', 'hidden'),
  handling: some<Handling>('received', 'assigned', 'answered', 'reflected'),
  code: some<PositionCode>('accepted', 'rejected', 'deferred'),
  channel: some<IntakeChannel>('web', 'paper', 'phone'),
  day: fc.integer({ min: 1, max: 5 }),
  answeredDay: fc.integer({ min: 10, max: 12 }),
  isDue: fc.boolean(),
  supports: fc.integer({ min: 0, max: 3 }),
  terms: fc.array(fc.nat(30), { maxLength: 4 }),
  estate: fc.nat(3),
})

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T09:00:00.000Z`

async function fill(db: Database, specs: readonly Spec[]) {
  const codebook = await readCodebook(db, 'pl')
  const estates = await listEstates(db)
  const terms = [
    ...codebook.areas,
    ...goalChoices(codebook).map((goal) => goal.term),
    ...codebook.themes,
  ]
  for (const table of ['tag', 'submission_index', 'submission'] as const) {
    await db.deleteFrom(table).execute()
  }
  await rebuildCoverage(db)
  await addPostulates(
    db,
    specs.map((s) => {
      const isAnswered = s.handling === 'answered' || s.handling === 'reflected'
      return {
        visibility: s.visibility,
        handling: s.handling,
        channel: s.channel,
        received_at: day(s.day),
        answer_due_at: s.isDue ? day(20) : FIXED_NOW,
        answered_at: isAnswered ? day(s.answeredDay) : null,
        position_code: isAnswered ? s.code : null,
        support_count: s.supports,
        estate_id: estates[s.estate]?.id ?? null,
        termIds: s.terms.flatMap((index) => terms[index]?.id ?? []),
      }
    }),
  )
  return { codebook, estates }
}

async function references(db: Database, choices: Choices): Promise<string[]> {
  const page = await listPublished(
    db,
    choices,
    { after: null, before: null, size: 500 },
    'pl',
    FIXED_NOW,
  )
  return page.rows.map((row) => row.reference)
}

/** Every single choice of every group, and what the counts say it finds. */
function eachChoice(codebook: Codebook, estates: Estate[], base: Choices) {
  return [
    ...codebook.areas.map((area) => ({ group: 'areas', key: area.id, set: { areas: [area] } })),
    ...goalChoices(codebook).map((goal) => ({ group: 'goals', key: goal.term.id, set: { goal } })),
    ...codebook.themes.map((theme) => ({ group: 'themes', key: theme.id, set: { theme } })),
    ...estates.map((estate) => ({ group: 'estates', key: estate.id, set: { estate } })),
    ...STATE_CHOICES.map((state) => ({ group: 'states', key: state, set: { states: [state] } })),
    ...(Object.keys(CHANNEL_SLUGS) as IntakeChannel[]).map((channel) => ({
      group: 'channels',
      key: channel,
      set: { channels: [channel] },
    })),
  ].map((choice) => ({ ...choice, choices: { ...base, ...choice.set } as Choices }))
}

describe.each(databaseTargets())('the register on %s', (target) => {
  test('every order shows every row once, forwards and back, whatever ties and gaps', async () => {
    await using d = await testDatabase(target)
    await fc.assert(
      fc.asyncProperty(
        fc.array(spec, { maxLength: 25 }),
        fc.integer({ min: 1, max: 7 }),
        async (specs, size) => {
          await fill(d.db, specs)
          const visible = specs.filter((s) => s.visibility === 'published').length
          for (const sort of SORT_NAMES) {
            const choices = { ...NO_CHOICES, sort }
            const walked: string[] = []
            let page = await listPublished(
              d.db,
              choices,
              { after: null, before: null, size },
              'pl',
              FIXED_NOW,
            )
            const pages = [page]
            expect(page.before).toBeNull()
            while (page.after) {
              page = await listPublished(
                d.db,
                choices,
                { after: page.after, before: null, size },
                'pl',
                FIXED_NOW,
              )
              pages.push(page)
            }
            for (const { rows } of pages) walked.push(...rows.map((row) => row.reference))
            expect(walked).toHaveLength(visible)
            expect(new Set(walked).size).toBe(visible)
            expect(walked).toEqual(await references(d.db, choices))
            for (let i = pages.length - 1; i > 0; i -= 1) {
              const back = { after: null, before: pages[i]!.before, size }
              const previous = await listPublished(d.db, choices, back, 'pl', FIXED_NOW)
              expect(previous.rows).toEqual(pages[i - 1]!.rows)
              expect(previous.before === null).toBe(i === 1)
            }
          }
        },
      ),
      { numRuns: target === 'sqlite' ? 25 : 8 },
    )
  })

  test('the number beside each choice is what choosing it shows', async () => {
    await using d = await testDatabase(target)
    await fc.assert(
      fc.asyncProperty(
        fc.array(spec, { maxLength: 20 }),
        fc.record({
          area: fc.option(fc.nat(5)),
          estate: fc.option(fc.nat(3)),
          state: fc.option(fc.nat(STATE_CHOICES.length - 1)),
          goal: fc.option(fc.nat(6)),
        }),
        async (specs, picked) => {
          const { codebook, estates } = await fill(d.db, specs)
          const state = picked.state === null ? undefined : STATE_CHOICES[picked.state]
          const base: Choices = {
            ...NO_CHOICES,
            areas: picked.area === null ? [] : codebook.areas.slice(picked.area, picked.area + 2),
            goal: picked.goal === null ? null : (goalChoices(codebook)[picked.goal] ?? null),
            estate: picked.estate === null ? null : (estates[picked.estate] ?? null),
            states: state ? [state] : [],
          }
          const facets = await countFacets(d.db, base, codebook, FIXED_NOW)
          expect(facets.total).toBe((await references(d.db, base)).length)
          for (const { group, key, choices } of eachChoice(codebook, estates.slice(0, 5), base)) {
            const counts = facets[group as 'areas'] as Map<number | string, number>
            expect([group, key, counts.get(key) ?? 0]).toEqual([
              group,
              key,
              (await references(d.db, choices)).length,
            ])
          }
        },
      ),
      { numRuns: target === 'sqlite' ? 15 : 4 },
    )
  })

  test('orders: newest, newest answer, most supported, longest waiting', async () => {
    await using d = await testDatabase(target)
    await addPostulates(d.db, [
      { reference: 'IK-2026-90001', received_at: day(1), support_count: 5 },
      {
        reference: 'IK-2026-90002',
        received_at: day(3),
        handling: 'answered',
        answered_at: day(9),
      },
      {
        reference: 'IK-2026-90003',
        received_at: day(2),
        handling: 'answered',
        answered_at: day(8),
      },
      { reference: 'IK-2026-90004', received_at: day(4), support_count: 7 },
    ])
    const order = async (sort: Choices['sort']) =>
      (await references(d.db, { ...NO_CHOICES, sort })).map((r) => r.slice(-1)).join('')
    expect(await order('newest')).toBe('4231')
    expect(await order('answer')).toBe('2341')
    expect(await order('support')).toBe('4132')
    expect(await order('waiting')).toBe('1432')
  })

  test('words find any form, numbers their postulate, and only what is published is found', async () => {
    await using d = await testDatabase(target)
    await addPostulates(d.db, [
      { reference: 'IK-2026-80001', title: 'Ławki na Barwinku', body: 'Z oparciem.' },
      { reference: 'IK-2026-80002', title: 'Rower', body: 'Przy ławce stanie stojak.' },
      { reference: 'IK-2026-80003', title: 'Ławka ukryta', visibility: 'hidden' },
      { reference: 'IK-2026-80004', title: 'Ławka w moderacji', visibility: 'awaiting' },
    ])
    const find = async (text: string) => (await references(d.db, { ...NO_CHOICES, text })).sort()
    expect(await find('ławkę')).toEqual(['IK-2026-80001', 'IK-2026-80002'])
    expect(await find('lawki oparcie')).toEqual(['IK-2026-80001'])
    expect(await find('ik 2026 80002')).toEqual(['IK-2026-80002'])
    expect(await find('IK-2026-80003')).toEqual([])
    expect(await find('"*" --')).toEqual([])
  })

  test('an address keeps what is known, drops the rest, and reads back the same', async () => {
    await using d = await testDatabase(target)
    const codebook = await readCodebook(d.db, 'pl')
    const estates = await listEstates(d.db)
    const address =
      'q=+rower+&obszar=bezpieczenstwo&obszar=spoleczenstwo&obszar=kosmos&cel=kielce-2030_1.1&temat=zdrowie' +
      '&stan=czeka&stan=%00&osiedle=barwinek&kanal=papier&kanal=&sort=poparcie&po=x'
    const choices = readChoices(new URLSearchParams(address), codebook, estates)
    expect(choicesQuery(choices)).toEqual({
      q: 'rower',
      obszar: ['spoleczenstwo', 'bezpieczenstwo'],
      cel: 'kielce-2030_1.1',
      temat: 'zdrowie',
      stan: ['czeka'],
      osiedle: 'barwinek',
      kanal: ['papier'],
      sort: 'poparcie',
    })
    expect(
      await listPublished(d.db, choices, { after: 'x', before: '%', size: 5 }, 'pl', FIXED_NOW),
    ).toEqual({
      rows: [],
      before: null,
      after: null,
    })
  })
})
