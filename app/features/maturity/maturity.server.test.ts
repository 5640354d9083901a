import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  databaseTargets,
  FIXED_NOW,
  testDatabase,
  type TestDatabase,
} from '#tests/support/database.ts'
import { makeActor } from '#tests/support/staff.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { actOnDraft } from './act-on-draft.server.ts'
import { createRating } from './create-rating.server.ts'
import { draftForm } from './draft-form.ts'
import { correctRating } from './correct-rating.server.ts'
import { discardDraft } from './discard-draft.server.ts'
import { withdrawRating } from './withdraw-rating.server.ts'
import { currentRatings } from './read-current.server.ts'
import { readExport } from './read-export.server.ts'
import { readRating, readRatings } from './read-ratings.server.ts'
import { endTarget, setTarget } from './set-target.server.ts'

const LINK = { linkUrl: 'https://kielce.example/plan', linkTitle: 'Plan', why: 'Bo jest wspólny.' }

describe.each(databaseTargets())('maturity on %s', (target) => {
  let made: TestDatabase
  let strategist: AccountActor
  let officer: AccountActor
  let areaId: number
  let unitId: number
  let source: string

  beforeAll(async () => {
    made = await testDatabase(target)
    const { db } = made
    strategist = await makeActor(db, 'stefan', 'strategist')
    const [unit] = await db.selectFrom('unit').select('id').orderBy('id').execute()
    unitId = unit?.id ?? 0
    officer = { ...(await makeActor(db, 'ula', 'unit_officer')), unitId }
    const area = await db
      .selectFrom('term')
      .select('id')
      .where('code', '=', 'bezpieczenstwo')
      .executeTakeFirstOrThrow()
    areaId = area.id
    const stream = await db.selectFrom('evidence_source').select('id').executeTakeFirstOrThrow()
    source = String(stream.id)
  })
  afterAll(() => made[Symbol.asyncDispose]())

  const begin = async (more: Partial<Parameters<typeof createRating>[1]> = {}, by = strategist) => {
    const begun = await createRating(
      made.db,
      {
        areaId,
        method: 'expert',
        unitId: null,
        ratedOn: '2026-11-20',
        authorName: 'Zespół',
        isExample: false,
        ...more,
      },
      by,
      FIXED_NOW,
    )
    if (!begun.ok) throw new Error(begun.refusal)
    return begun.value.id
  }
  const act = async (id: number, intent: string, more: Record<string, string> = {}) => {
    const stored = await readRating(made.db, id)
    const form = draftForm.parse({
      intent,
      revision: String(stored?.revision),
      level: '2',
      ratedOn: stored?.ratedOn,
      author: 'Zespół',
      justification: 'Działamy według wspólnych procedur.',
      ...more,
    })
    return actOnDraft(made.db, id, form, strategist, FIXED_NOW)
  }
  const publish = async (level: string, more: Parameters<typeof begin>[0] = {}) => {
    const id = await begin(more)
    expect(await act(id, 'add', { ...LINK, source, level })).toMatchObject({ ok: true })
    expect(await act(id, 'publish', { level })).toMatchObject({ ok: true })
    return id
  }
  const levelNow = async () => {
    const { areas } = await currentRatings(made.db, 'pl')
    return areas.find((each) => each.areaId === areaId)?.level ?? null
  }

  test('no level without reasons and evidence; nothing stays of what was refused', async () => {
    const id = await begin()
    const bare = await act(id, 'publish', { level: '', justification: ' ' })
    expect(bare).toMatchObject({
      ok: false,
      refusal: {
        errors: {
          level: 'maturity.error.missing.level',
          justification: 'maturity.error.missing.justification',
          query: 'maturity.error.missing.evidence',
        },
      },
    })
    expect(await readRating(made.db, id)).toMatchObject({
      state: 'draft',
      revision: 1,
      level: null,
    })
    const future = await act(id, 'save', { ratedOn: '2026-11-24' })
    expect(future).toMatchObject({ refusal: { errors: { ratedOn: 'maturity.error.future' } } })
    for (const [more, field] of [
      [{ ...LINK }, 'source'],
      [{ source, why: 'Tak.' }, 'item'],
      [{ ...LINK, source, why: ' ' }, 'why'],
      [{ ...LINK, source, linkTitle: '' }, 'linkTitle'],
      [{ source, why: 'Tak.', item: 'submission:999999' }, 'item'],
      [{ source, why: 'Tak.', item: 'workshop:1', block: '2.1' }, 'block'],
    ] as const) {
      const refused = await act(id, 'add', more)
      expect(refused.ok ? '' : Object.keys(refused.refusal.errors)).toEqual([field])
    }
    expect(await levelNow()).toBeNull()
    expect(await discardDraft(made.db, { id, revision: 1 }, strategist, FIXED_NOW)).toMatchObject({
      ok: true,
    })
    expect(await readRatings(made.db, { withDrafts: true })).toEqual([])
  })

  test('history is kept: corrected, withdrawn and never written over', async () => {
    const old = await publish('1', { ratedOn: '2020-03-12' })
    const now = await publish('3')
    expect(await levelNow()).toBe(3)
    expect(await act(now, 'save', { level: '5' })).toMatchObject({ refusal: { status: 409 } })
    const [first, second] = await Promise.all([
      correctRating(made.db, now, strategist, FIXED_NOW),
      correctRating(made.db, now, strategist, FIXED_NOW),
    ])
    if (!first.ok || !second.ok) throw new Error('refused')
    expect(first.value).toEqual(second.value)
    expect(await levelNow()).toBe(3)
    expect(await act(first.value.id, 'publish', { level: '2' })).toMatchObject({ ok: true })
    expect(await levelNow()).toBe(2)
    const seen = { id: first.value.id, revision: 3 }
    const withdraw = () => withdrawRating(made.db, seen, 'Pomyłka.', strategist, FIXED_NOW)
    expect(await withdraw()).toMatchObject({ ok: true })
    expect(await withdraw()).toMatchObject({ ok: false })
    // What it took the place of holds again.
    expect(await levelNow()).toBe(3)
    const states = (await readRatings(made.db)).map(({ id, state }) => [id, state])
    expect(states).toEqual(
      expect.arrayContaining([
        [old, 'published'],
        [now, 'published'],
        [first.value.id, 'withdrawn'],
      ]),
    )
    const years = await readExport(
      made.db,
      { table: 'lata', slug: 'bezpieczenstwo', locale: 'pl' },
      String,
    )
    expect(years.map(({ year, level }) => [year, level])).toEqual([
      [2020, 1],
      [2026, 3],
    ])
  })

  test('a unit writes about itself alone, and it never becomes the level', async () => {
    const other = await made.db
      .selectFrom('unit')
      .select('id')
      .where('id', '<>', unitId)
      .executeTakeFirstOrThrow()
    await expect(begin({ method: 'self', unitId: other.id }, officer)).rejects.toThrow('notAllowed')
    await expect(begin({}, officer)).rejects.toThrow('notAllowed')
    await expect(begin({ method: 'self' })).rejects.toThrow('unitMissing')
    const before = await levelNow()
    const id = await begin({ method: 'self', unitId, ratedOn: '2026-11-22' }, officer)
    await act(id, 'add', { ...LINK, source })
    const half = await act(id, 'publish', { level: '5', data: 'yes' })
    expect(half).toMatchObject({ refusal: { errors: { strategicIntent: expect.any(String) } } })
    const answers = Object.fromEntries(
      ['strategicIntent', 'data', 'technology', 'governance', 'engagement'].map((name) => [
        name,
        'unknown',
      ]),
    )
    expect(await act(id, 'publish', { level: '5', ...answers })).toMatchObject({ ok: true })
    expect(await levelNow()).toBe(before)
    const rows = await readExport(made.db, { table: 'samooceny', slug: null, locale: 'pl' }, String)
    expect(rows).toHaveLength(5)
  })

  test('the city is rated by itself: areas do not give it a level', async () => {
    expect((await currentRatings(made.db, 'pl')).city).toMatchObject({ level: null, target: null })
    await publish('4', { areaId: null })
    expect((await currentRatings(made.db, 'pl')).city).toMatchObject({ level: 4, evidenceCount: 1 })
  })

  test('one target at a time; the ones before stay', async () => {
    const set = (level: number, byYear: number, seen: number | null) =>
      setTarget(
        made.db,
        { areaId, level, byYear, justification: 'Chcemy tego.', isExample: false },
        seen,
        strategist,
        FIXED_NOW,
      )
    expect(await set(2, 2030, null)).toMatchObject({ refusal: 'targetBelow' })
    expect(await set(4, 2025, null)).toMatchObject({ refusal: 'yearPast' })
    const results = await Promise.all([set(4, 2030, null), set(5, 2031, null)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const first = results.find((result) => result.ok)
    if (!first?.ok) throw new Error('refused')
    const second = await set(4, 2035, first.value.id)
    if (!second.ok) throw new Error(second.refusal)
    expect(await set(4, 2040, first.value.id)).toMatchObject({ refusal: 'conflict' })
    expect(await endTarget(made.db, second.value.id, strategist, FIXED_NOW)).toMatchObject({
      ok: true,
    })
    const kept = await readExport(made.db, { table: 'cele', slug: null, locale: 'pl' }, String)
    expect(kept).toHaveLength(2)
  })
})
