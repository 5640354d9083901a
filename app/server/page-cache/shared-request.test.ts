import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { sharedKey } from './shared-request.ts'

const keyOf = (headers: Record<string, string>, url = '/postulaty', method = 'GET') =>
  sharedKey({ method, url, headers } as unknown as IncomingMessage)

test('whoever brings nothing of their own is answered by address and language', () => {
  expect(keyOf({})).toBe('pl /postulaty')
  expect(keyOf({ cookie: 'lang=uk' })).toBe('uk /postulaty')
  expect(keyOf({ 'accept-language': 'en-GB,en;q=0.9' })).toBe('en /postulaty')
  expect(keyOf({}, '/postulaty', 'HEAD')).toBe('pl /postulaty')
})

test.each([
  ['another cookie', { cookie: 'case=1' }],
  ['another cookie beside the language', { cookie: 'lang=pl; session=1' }],
  ['a language that is none', { cookie: 'lang=polski' }],
  ['a credential', { authorization: 'Basic abc' }],
  ['a part of the page', { range: 'bytes=0-10' }],
  ['a body', { 'content-length': '3' }],
  ['a body in pieces', { 'transfer-encoding': 'chunked' }],
])('not with %s', (_name, headers) => {
  expect(keyOf(headers)).toBeNull()
})

test('not what is sent, nor an address without end', () => {
  expect(keyOf({}, '/postulaty', 'POST')).toBeNull()
  expect(keyOf({}, `/postulaty?q=${'a'.repeat(1_000)}`)).toBeNull()
})
