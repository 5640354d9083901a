import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password-hashing.server.ts'

test('a password matches its own hash only, however its letters are composed', async () => {
  const hashed = await hashPassword('z\u0307ółta łódka')
  if (!hashed.ok) throw new Error('busy')
  expect(hashed.value).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(hashed.value, 'żółta łódka')).toMatchObject({
    value: { matches: true, isOutdated: false },
  })
  expect(await verifyPassword(hashed.value, 'żółta łódka ')).toMatchObject({
    value: { matches: false },
  })
})

test('nobody signs in where there is no account, and it takes as long', async () => {
  const hashed = await hashPassword('żółta łódka płynie')
  if (!hashed.ok) throw new Error('busy')
  const known = await timeOf(() => verifyPassword(hashed.value, 'inne hasło zupełnie'))
  const unknown = await timeOf(() => verifyPassword(null, 'inne hasło zupełnie'))
  expect(await verifyPassword(null, '')).toMatchObject({ value: { matches: false } })
  expect(unknown).toBeGreaterThan(known / 3)
})

test('a hash with weaker parameters asks to be made again', async () => {
  const old = await hash('stare hasło', { memoryCost: 8_192, timeCost: 2, parallelism: 1 })
  expect(await verifyPassword(old, 'stare hasło')).toMatchObject({
    value: { matches: true, isOutdated: true },
  })
})

test('two at a time, twenty wait, the rest is told to come back; then there is room again', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => hashPassword('dużo naraz')))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(22)
  expect(answers.filter((answer) => !answer.ok)).toHaveLength(8)
  expect((await hashPassword('i znowu')).ok).toBe(true)
})

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 7; i += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[3] ?? 0
}
