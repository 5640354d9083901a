import { EventEmitter } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import type { Request, Response } from 'express'
import { expect, test } from 'vitest'
import { createLoadGate, type LoadGate } from './load-gate.server.ts'

function arrive(gate: LoadGate, method = 'GET', cookie = '') {
  const response = new EventEmitter() as unknown as Response
  const answer: { entered?: boolean } = {}
  const request = { method, headers: { cookie } } as unknown as Request
  void gate.enter(request, response).then((entered) => (answer.entered = entered))
  return { answer, response }
}

async function turns(count = 5): Promise<void> {
  for (let each = 0; each < count; each += 1) await turn()
}

test('a row that is read in one go waits, and what is too much of it hears at once', async () => {
  const gate = createLoadGate({ requestsAtOnce: 2, requestsWaiting: 3 })
  const came = Array.from({ length: 5 }, () => arrive(gate).answer)
  await Promise.resolve()
  await Promise.resolve()
  const wait = undefined
  expect(came.map(({ entered }) => entered)).toEqual([wait, wait, wait, false, false])
  await turns()
  expect(came.map(({ entered }) => entered)).toEqual([true, true, wait, false, false])
  gate.leave()
  await turns()
  expect(came[2]?.entered).toBe(true)
})

test('who sends something or is signed in goes first and has the longer line', async () => {
  const gate = createLoadGate({ requestsAtOnce: 1, requestsWaiting: 1 })
  const reader = arrive(gate).answer
  const sender = arrive(gate, 'POST').answer
  const staff = arrive(gate, 'GET', 'session=x').answer
  await turns()
  expect([reader.entered, sender.entered, staff.entered]).toEqual([undefined, true, undefined])
})

test('readers come in between even while many send', async () => {
  const gate = createLoadGate({ requestsAtOnce: 1, requestsWaiting: 2 })
  const reader = arrive(gate).answer
  for (let count = 0; count < 10; count += 1) arrive(gate, 'POST')
  for (let count = 0; count < 4; count += 1) {
    await turns()
    gate.leave()
  }
  await turns()
  expect(reader.entered).toBe(true)
})

test('whoever gave up takes no turn', async () => {
  const gate = createLoadGate({ requestsAtOnce: 1, requestsWaiting: 2 })
  const gone = arrive(gate)
  const next = arrive(gate).answer
  gone.response.emit('close')
  await turns()
  expect([gone.answer.entered, next.entered]).toEqual([undefined, true])
})
