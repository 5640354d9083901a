import type { StaticHandlerContext } from '@remix-run/router'
import { expect, test } from 'vitest'
import { documentHeaders } from './document-headers.server.ts'

type Routes = Parameters<typeof documentHeaders>[1]
type Say = (of: { parentHeaders: Headers; errorHeaders?: Headers }) => HeadersInit

function page(of: {
  says?: Record<string, Say>
  loaders?: Record<string, HeadersInit>
  failed?: string
}): Headers {
  const ids = ['root', 'room', 'leaf']
  const context = {
    matches: ids.map((id) => ({ route: { id } })),
    loaderHeaders: Object.fromEntries(
      Object.entries(of.loaders ?? {}).map(([id, init]) => [id, new Headers(init)]),
    ),
    loaderData: Object.fromEntries(ids.filter((id) => id !== of.failed).map((id) => [id, {}])),
    errors: of.failed ? { [of.failed]: new Error('no') } : null,
  } as unknown as StaticHandlerContext
  const routes = Object.fromEntries(
    ids.map((id) => [id, { id, module: { headers: of.says?.[id] } }]),
  ) as unknown as Routes
  return documentHeaders(context, routes)
}

test('the innermost route that says headers has the word, and knows what was said outside', () => {
  const headers = page({
    says: {
      root: () => ({ 'X-Of': 'root' }),
      room: ({ parentHeaders }) => ({ 'X-Of': `${parentHeaders.get('X-Of')}, room` }),
    },
  })
  expect(headers.get('X-Of')).toBe('root, room')
})

test('the cookie of every loader arrives once, whatever the routes say', () => {
  const headers = page({
    loaders: { root: { 'Set-Cookie': 'a=1' }, leaf: { 'Set-Cookie': 'b=2', 'X-Own': 'kept back' } },
    says: { leaf: () => ({ 'Cache-Control': 'no-store' }) },
  })
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(headers.get('X-Own')).toBeNull()
  expect(headers.get('Cache-Control')).toBe('no-store')
})

test('beyond the route that shows an error nobody says anything', () => {
  const headers = page({
    failed: 'room',
    loaders: { room: { 'Retry-After': '5', 'Set-Cookie': 'c=3' } },
    says: {
      room: ({ errorHeaders }) => ({ 'Retry-After': errorHeaders?.get('Retry-After') ?? 'none' }),
      leaf: () => ({ 'X-Of': 'leaf' }),
    },
  })
  expect(headers.get('X-Of')).toBeNull()
  expect(headers.get('Retry-After')).toBe('5')
  expect(headers.getSetCookie()).toEqual(['c=3'])
})
