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

test('as many as the machine has use for run, a few wait, the rest hears at once', async () => {
  const gate = createLoadGate({ requestsAtOnce: 2, requestsWaiting: 1 })
  const came = Array.from({ length: 4 }, () => arrive(gate).answer)
  await turn()
  expect(came.map(({ entered }) => entered)).toEqual([true, true, undefined, false])
  gate.leave()
  await turn()
  await turn()
  expect(came[2]?.entered).toBe(true)
})

test('who sends something or is signed in goes first and has the longer line', async () => {
  const gate = createLoadGate({ requestsAtOnce: 1, requestsWaiting: 1 })
  arrive(gate)
  const reader = arrive(gate).answer
  const sender = arrive(gate, 'POST').answer
  const staff = arrive(gate, 'GET', 'session=x').answer
  await turn()
  expect([reader.entered, sender.entered, staff.entered]).toEqual([undefined, undefined, undefined])
  gate.leave()
  await turn()
  await turn()
  expect([reader.entered, sender.entered]).toEqual([undefined, true])
})

test('readers come in between even while many send', async () => {
  const gate = createLoadGate({ requestsAtOnce: 1, requestsWaiting: 2 })
  arrive(gate)
  const reader = arrive(gate).answer
  for (let count = 0; count < 10; count += 1) arrive(gate, 'POST')
  for (let count = 0; count < 4; count += 1) {
    gate.leave()
    await turn()
    await turn()
  }
  expect(reader.entered).toBe(true)
})

test('whoever gave up takes no turn', async () => {
  const gate = createLoadGate({ requestsAtOnce: 1, requestsWaiting: 2 })
  arrive(gate)
  const gone = arrive(gate)
  const next = arrive(gate).answer
  gone.response.emit('close')
  gate.leave()
  await turn()
  await turn()
  expect([gone.answer.entered, next.entered]).toEqual([undefined, true])
})
