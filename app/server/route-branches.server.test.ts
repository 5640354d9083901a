import { matchRoutes, type AgnosticRouteObject } from '@remix-run/router'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import table from '../routes.ts'
import { routeBranches } from './route-branches.server.ts'

type Entry = { file: string; path?: string; index?: boolean; children?: Entry[] }
type Routes = Parameters<typeof routeBranches>[0]

/** The table as Remix builds it: flat, each route naming its parent, all below the root. */
function built(entries: readonly Entry[], parentId = 'root'): Routes {
  const routes: Routes = {}
  for (const { file, path, index, children } of entries) {
    routes[file] = { id: file, parentId, path, index, module: {} as never }
    Object.assign(routes, built(children ?? [], file))
  }
  return routes
}

function nested(routes: Routes, parentId?: string): AgnosticRouteObject[] {
  return Object.values(routes)
    .filter((route) => route?.parentId === parentId)
    .map((route) => {
      const { id, path, index } = route!
      return index ? { id, path, index } : { id, path, children: nested(routes, id) }
    })
}

const entries = (await table) as Entry[]
const routes: Routes = { root: { id: 'root', path: '', module: {} as never }, ...built(entries) }
const tree = nested(routes)
const find = routeBranches(routes)

const paths = Object.keys(routes).flatMap((id) => fullPath(id) ?? [])

function fullPath(id: string): string[][] {
  const parts: string[] = []
  for (let at = routes[id]; at; at = routes[at.parentId ?? ''])
    parts.unshift(...(at.path?.split('/') ?? []))
  return [parts.filter(Boolean)]
}

const words = Object.values(routes).flatMap((route) => route?.path?.split('/') ?? [])
const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('IK-2026-00001', '7', 'POSTULATY', 'a%2Fb', 'd%c5%82', ''),
  },
  { weight: 1, arbitrary: fc.webSegment() },
)

test('the branch of an address is the one React Router finds', () => {
  // Real addresses with something else in place of their parameters, and any mixture of words.
  const real = fc
    .tuple(fc.constantFrom(...paths), fc.array(part, { minLength: 4, maxLength: 4 }))
    .map(([parts, other]) => parts.map((one) => (/^[:*]/.test(one) ? (other.pop() ?? '') : one)))
  const addresses = fc
    .oneof(real, fc.array(part, { maxLength: 8 }))
    .map((parts) => `/${parts.join('/')}`)
  fc.assert(
    fc.property(addresses, (address) => {
      const matches = matchRoutes(tree, address)
      const branch = find(address)
      expect(branch?.leaf.id).toBe(matches?.at(-1)?.route.id)
      expect(Object.keys(branch?.routes ?? {})).toEqual(
        (matches ?? []).map(({ route }) => route.id),
      )
    }),
    { numRuns: 3_000 },
  )
})
