import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPostulates } from '#tests/support/register-rows.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

let server: TestServer
let strategist: SignedIn
let moderator: SignedIn
let vocabularyId: number
let goalId: number
beforeAll(async () => {
  server = await startTestServer()
  strategist = await server.signIn('strategist')
  moderator = await server.signIn('moderator')
  const goal = await server.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.vocabulary_id'])
    .where('vocabulary.kind', '=', 'goal')
    .where('vocabulary.state', '=', 'active')
    .where('term.parent_id', 'is not', null)
    .orderBy('term.id')
    .executeTakeFirstOrThrow()
  goalId = goal.id
  vocabularyId = goal.vocabulary_id
  const area = await server.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.kind', '=', 'area')
    .orderBy('term.id')
    .executeTakeFirstOrThrow()
  await addPostulates(server.db, [
    { title: 'Ławka przy szkole', termIds: [area.id, goalId], main_area_id: area.id },
    { title: 'Ławka przy parku', termIds: [area.id, goalId], main_area_id: area.id },
  ])
})
afterAll(() => server.stop())

async function publicPath(id: number): Promise<string> {
  const term = await server.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.code', 'vocabulary.code as set'])
    .where('term.id', '=', id)
    .executeTakeFirstOrThrow()
  return `/cele/${term.set}/${term.code}`
}

async function text(browser: SignedIn, path: string): Promise<string> {
  const answer = await browser.get(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

test('a definition is changed with a reason, and what it touches is looked at again', async () => {
  const path = `/panel/slowniki/${vocabularyId}/${goalId}`
  const html = await text(strategist, `${path}?czynnosc=define`)
  expect(html).not.toContain('<script')
  expect(pageText(html)).toContain('2 oznaczenia trafią na listę do sprawdzenia')
  const form = {
    intent: 'define',
    revision: controlValue(html, 'revision') ?? '',
    description_pl: 'Tu należą <b>ławki</b>.',
    examples: 'Ławka przy szkole',
    asksAgain: 'on',
  }
  const noNote = await strategist.post(path, form)
  expect(noNote.status).toBe(422)
  const back = await noNote.text()
  expect(pageText(back)).toContain('Napisz, dlaczego to zmieniasz')
  expect(controlValue(back, 'description_pl')).toBe('Tu należą <b>ławki</b>.')
  expect((await moderator.post(path, { ...form, note: 'Bo tak.' })).status).toBe(403)
  expect((await strategist.post(path, { ...form, note: 'Była niejasna.' })).status).toBe(303)
  const late = await strategist.post(path, { ...form, note: 'Spóźniona.' })
  expect(late.status).toBe(409)
  expect(pageText(await late.text())).toContain('W międzyczasie ktoś zmienił tę pozycję')
  expect(pageText(await text(moderator, path))).toContain('Była niejasna.')
  const review = await text(moderator, '/panel/slowniki/do-sprawdzenia')
  expect(pageText(review)).toContain('Ławka przy parku')
  const items = [...review.matchAll(/name="items" value="(\d+)"/g)].map(([, id]) => id ?? '')
  const kept = await moderator.post('/panel/slowniki/do-sprawdzenia', {
    intent: 'keep',
    items: [...new Set(items)],
  })
  expect(kept.status).toBe(303)
  expect(pageText(await text(moderator, '/panel/slowniki/do-sprawdzenia'))).toContain(
    'Nic nie czeka na sprawdzenie',
  )
})

test('a merge shows what it touches before it is done, and the codebook comes as a file', async () => {
  const other = await server.db
    .selectFrom('term')
    .select(['id', 'name_pl'])
    .where('vocabulary_id', '=', vocabularyId)
    .where('parent_id', 'is not', null)
    .where('id', '<>', goalId)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const path = `/panel/slowniki/${vocabularyId}/${other.id}`
  const preview = await text(strategist, `${path}?czynnosc=merge&z=${goalId}`)
  expect(pageText(preview)).toContain('2 zgłoszenia dostaną tę pozycję')
  const choices = await text(strategist, `${path}?czynnosc=merge`)
  const codes = [...pageText(choices).matchAll(/(?<![\d.])(\d(?:\.\d)?) Miasto/g)].map(
    ([, code]) => code,
  )
  expect(codes.length).toBeGreaterThan(5)
  expect(codes).toEqual(codes.toSorted())
  const form = {
    intent: 'merge',
    revision: controlValue(preview, 'revision') ?? '',
    sourceIds: String(goalId),
    note: 'To samo.',
  }
  expect((await strategist.post(path, form)).status).toBe(303)
  const old = await server.browser().get(await publicPath(goalId))
  expect([old.status, old.headers.get('Location')]).toEqual([301, await publicPath(other.id)])
  const gone = pageText(await text(strategist, `/panel/slowniki/${vocabularyId}/${goalId}`))
  expect(gone).toContain(`Dziś zamiast niej: ${other.name_pl}`)
  expect(pageText(await text(strategist, `/panel/slowniki/${vocabularyId}`))).toContain('To samo.')
  expect(pageText(await text(strategist, '/panel/slowniki'))).toContain('połączono')
  const csv = await text(strategist, `/panel/slowniki/${vocabularyId}/plik/slownik.csv`)
  expect(csv).toContain('Tu należą <b>ławki</b>.')
  const json = await text(strategist, `/panel/slowniki/${vocabularyId}/plik/slownik.json`)
  expect(JSON.parse(json)).toMatchObject({ version: 3 })
})

test('a goal that was moved, split or retired leads on from its old address', async () => {
  const goals = await server.db
    .selectFrom('term')
    .select(['id', 'code', 'revision', 'parent_id'])
    .where('vocabulary_id', '=', vocabularyId)
    .where('parent_id', 'is not', null)
    .where('retired_at', 'is', null)
    .orderBy('id', 'desc')
    .execute()
  const [moved, split, retired] = goals
  const top = goals.find((goal) => goal.parent_id !== moved!.parent_id)!
  const before = await Promise.all([moved, split, retired].map((goal) => publicPath(goal!.id)))
  const act = async (goal: (typeof goals)[number], form: Record<string, string>) => {
    const path = `/panel/slowniki/${vocabularyId}/${goal.id}`
    const answer = await strategist.post(path, {
      revision: String(goal.revision),
      note: 'Porządki.',
      ...form,
    })
    expect(answer.status, JSON.stringify(form)).toBe(303)
  }
  await act(moved!, {
    intent: 'move',
    parentId: String(top.parent_id),
    code: `${top.code.split('.')[0]}.77`,
  })
  const parts = { part1: 'Jedna część', part2: 'Druga część' }
  await act(split!, { intent: 'split', ...parts })
  await act(retired!, { intent: 'retire' })
  const led = async (path: string) => {
    const answer = await server.browser().get(path)
    return [answer.status, answer.headers.get('Location')]
  }
  expect(await led(before[0]!)).toEqual([301, await publicPath(moved!.id)])
  expect(await led(before[1]!)).toEqual([302, await publicPath(split!.parent_id!)])
  expect(await led(before[2]!)).toEqual([302, await publicPath(retired!.parent_id!)])
  expect((await led(`${before[0]!}9`))[0]).toBe(404)
})

test('a goal under itself is refused in words; addresses that mean nothing are 404', async () => {
  const top = await server.db
    .selectFrom('term')
    .selectAll()
    .where('vocabulary_id', '=', vocabularyId)
    .where('parent_id', 'is', null)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const path = `/panel/slowniki/${vocabularyId}/${top.id}`
  const form = { intent: 'move', revision: String(top.revision), note: 'Próba.' }
  const loop = await strategist.post(path, { ...form, parentId: String(top.id), code: '1.1' })
  expect(loop.status).toBe(422)
  expect(pageText(await loop.text())).toContain('Cel nie może stać pod sobą')
  for (const nowhere of ['0', 'x', `${vocabularyId}/0`, `${vocabularyId}/plik/a.csv`, '999']) {
    expect((await strategist.get(`/panel/slowniki/${nowhere}`)).status, nowhere).toBe(404)
  }
  expect((await strategist.post(path, { intent: 'burn' })).status).toBe(422)
})
