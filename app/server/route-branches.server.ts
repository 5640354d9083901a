import type { ServerBuild } from '@remix-run/node'

type Routes = ServerBuild['routes']
type Route = NonNullable<Routes[string]>

/** One address of the site: its route with all those around it, the outermost first. */
export type Branch = { leaf: Route; routes: Routes }

type Ranked = Branch & { pattern: RegExp; score: number; order: number }

/**
 * Finds the route of an address as React Router ranks them. Remix matches each request against the
 * whole table three times and compiles every pattern anew: with 160 routes a quarter of what a
 * page cost. Matched here once, against patterns compiled at start, Remix is given the branch alone.
 */
export function routeBranches(routes: Routes): (pathname: string) => Branch | null {
  const ranked = Object.values(routes)
    .filter((route) => route !== undefined)
    .filter((route) => route.path !== undefined || route.index)
    .map((leaf, order) => rank(leaf, order, routes))
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
  return (pathname) => {
    const path = decodeSegments(pathname)
    return ranked.find(({ pattern }) => pattern.test(path)) ?? null
  }
}

function rank(leaf: Route, order: number, routes: Routes): Ranked {
  const branch: Route[] = []
  for (let at: Route | undefined = leaf; at; at = at.parentId ? routes[at.parentId] : undefined) {
    branch.unshift(at)
  }
  const path = branch.flatMap((route) => (route.path ?? '').split('/').filter(Boolean))
  return {
    leaf,
    routes: Object.fromEntries(branch.map((route) => [route.id, route])),
    pattern: compile(path),
    score: scoreOf(path, leaf.index === true),
    order,
  }
}

/** The weights of React Router: words before parameters before the rest, long before short. */
function scoreOf(path: readonly string[], isIndex: boolean): number {
  const weights = path.map((part): number => (part === '*' ? 0 : part.startsWith(':') ? 3 : 10))
  const splat = path.includes('*') ? -2 : 0
  // React Router counts the empty parts before and between the slashes too; each path has them alike.
  return path.length + weights.reduce((sum, one) => sum + one, 0) + splat + (isIndex ? 2 : 0)
}

function compile(path: readonly string[]): RegExp {
  const parts = path.map((part) => {
    if (part === '*') return '(?:/.*)?'
    return part.startsWith(':') ? '/[^/]+' : `/${part.replaceAll('.', String.raw`\.`)}`
  })
  return new RegExp(`^${parts.join('')}/*$`, 'i')
}

/** An encoded slash stays one: it belongs to a parameter. */
function decodeSegments(pathname: string): string {
  try {
    return pathname
      .split('/')
      .map((part) => decodeURIComponent(part).replaceAll('/', '%2F'))
      .join('/')
  } catch {
    return pathname
  }
}
