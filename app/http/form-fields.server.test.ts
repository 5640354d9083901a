import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseForm, readFormData } from './forms.server.ts'

const schema = z.object({
  title: z.string(),
  people: z.array(z.object({ name: z.string() })).optional(),
})

async function send(...fields: [string, string][]) {
  const body = new URLSearchParams(fields)
  return parseForm(await readFormData(new Request('http://x/', { method: 'POST', body })), schema)
}

const intentOf = (value: unknown): [string, string] => ['__intent__', JSON.stringify(value)]

test('our own forms are read', async () => {
  const parsed = await send(
    ['title', 'a'],
    ['people[0].name', 'b'],
    ['__state__', '{"validated":{}}'],
  )
  expect(parsed.ok && parsed.value).toEqual({ title: 'a', people: [{ name: 'b' }] })
  const inserting = intentOf({ type: 'insert', payload: { name: 'people' } })
  expect((await send(['title', 'a'], inserting)).ok).toBe(false)
})

test.each<[string, ...[string, string][]]>([
  ['a huge index', ['title[1000000000]', 'a']],
  ['a huge index deeper', ['people[0].name[99999999]', 'a']],
  ['a deep name', [`a${'.b'.repeat(15_000)}`, 'a']],
  ['a prototype', ['a.b.__proto__', 'a'], ['.__proto__', 'a']],
  ['an empty name', ['', 'a']],
  ['brackets alone', ['[]', 'a']],
  ['an intent that is no JSON', ['__intent__', '{"']],
  ['an intent that is null', ['__intent__', 'null']],
  ['an unknown intent', intentOf({ type: 'destroy', payload: {} })],
  ['an intent without payload', intentOf({ type: 'remove' })],
  [
    'an intent with a huge index',
    intentOf({ type: 'insert', payload: { name: 'people', index: 1e9 } }),
  ],
  [
    'an intent with a huge name',
    intentOf({ type: 'reset', payload: { name: 'people[1000000000]' } }),
  ],
  ['an update of everything', intentOf({ type: 'update', payload: { value: 'x' } })],
  ['a state that is no JSON', ['__state__', '{"']],
  ['a state of another shape', ['__state__', '{"validated":1}']],
  ['thousands of fields', ...Array.from({ length: 5_000 }, (): [string, string] => ['title', 'a'])],
])('%s is refused with 400, and at once', async (_name, ...fields) => {
  const started = performance.now()
  await expect(send(...fields)).rejects.toMatchObject({ status: 400 })
  expect(performance.now() - started).toBeLessThan(200)
})
