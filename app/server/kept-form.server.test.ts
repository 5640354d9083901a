import type { Request } from 'express'
import { expect, test } from 'vitest'
import { keptForm, typedTexts } from './kept-form.server.ts'

async function posted(fields: FormData | URLSearchParams): Promise<Request> {
  const { headers, body } = new Response(fields).clone()
  return {
    method: 'POST',
    originalUrl: '/postulaty/nowy?z=1',
    headers: { 'content-type': headers.get('Content-Type') ?? '' },
    body: Buffer.from(await new Response(body).arrayBuffer()),
  } as unknown as Request
}

test('everything typed is kept, in order, and what only the page put there is not shown as typed', async () => {
  const fields = new URLSearchParams({ key: 'a1B2', title: 'Ławka', body: 'Dwa słowa', area: '3' })
  fields.append('need', 'a')
  fields.append('need', 'b')
  const kept = await keptForm(await posted(fields))
  expect(kept).toMatchObject({ action: '/postulaty/nowy?z=1', enctype: '', canBeSentAgain: true })
  expect(kept?.fields.map(({ name, value }) => `${name}=${value}`)).toEqual(
    [...fields].map(([name, value]) => `${name}=${value}`),
  )
  expect(kept && typedTexts(kept)).toEqual(['Ławka', 'Dwa słowa'])
})

test('a password is not given back, nor the form that needs it', async () => {
  const kept = await keptForm(
    await posted(new URLSearchParams({ email: 'a@example.pl', password: 'długie hasło' })),
  )
  expect(kept?.canBeSentAgain).toBe(false)
  expect(JSON.stringify(kept)).not.toContain('hasło')
})

test('a file cannot be given back; a field for one that was left empty can', async () => {
  const left = `--x\r\nContent-Disposition: form-data; name="photo"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n`
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const empty = { method: 'POST', headers, body: Buffer.from(left) } as Request
  expect(await keptForm(empty)).toMatchObject({
    enctype: 'multipart/form-data',
    emptyFiles: ['photo'],
    canBeSentAgain: true,
  })
  const fields = new FormData()
  fields.append('body', 'Dwa słowa')
  fields.append('plan', new File(['x'], 'plan.png'))
  const kept = await keptForm(await posted(fields))
  expect(kept?.canBeSentAgain).toBe(false)
  expect(kept && typedTexts(kept)).toEqual(['Dwa słowa'])
})

test('nothing is kept of a page that was read, nor of what cannot be read', async () => {
  const broken = { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' } }
  expect(await keptForm({ method: 'GET', headers: {} } as Request)).toBeNull()
  expect(await keptForm({ ...broken, body: Buffer.from('?') } as Request)).toBeNull()
})
