import type { ServerBuild } from '@remix-run/node'
import type { Request, RequestHandler } from 'express'
import { hasSessionCookie, isPrivatePath } from './private-pages.ts'

const ADDRESS = '/speculation-rules.json'

/**
 * What browsers may fetch before somebody goes there: the pages that everybody is shown alike, and
 * nothing else. No form, no token, no file, no desk, nothing that counts or changes. Fetched when a
 * pointer rests on a link, never made ready: browsers leave it out where data are saved.
 */
export function speculationRules(build: ServerBuild): RequestHandler {
  const routes = Object.values(build.routes)
    .filter((route) => route !== undefined && (route.path !== undefined || route.index === true))
    .map((route) => ({
      path: addressOf(route!.id, build.routes),
      isShared: isShared(route!.module),
    }))
    .filter(({ path }) => !path.includes('*'))
  const pathname = (shared: boolean) =>
    routes.filter(({ isShared }) => isShared === shared).map(({ path }) => ({ pathname: path }))
  const where = {
    and: [
      { href_matches: pathname(true) },
      // „/postulaty/nowy” looks like the page of a postulate.
      { not: { href_matches: pathname(false) } },
      { not: { selector_matches: '[download], [target], [rel~="nofollow"]' } },
    ],
  }
  const rules = JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] })
  return (request, response, next) => {
    if (request.path !== ADDRESS) return next()
    response.setHeader('Content-Type', 'application/speculationrules+json')
    response.setHeader('Cache-Control', 'public, max-age=3600')
    response.end(rules)
  }
}

/** On pages of people who are not signed in. */
export function setSpeculationRules(request: Request, headers: Headers): void {
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false
  if (!isPage || hasSessionCookie(request.headers.cookie) || isPrivatePath(request.path)) return
  headers.set('Speculation-Rules', `"${ADDRESS}"`)
}

function addressOf(id: string, routes: ServerBuild['routes']): string {
  const parts: string[] = []
  for (let at = routes[id]; at; at = at.parentId ? routes[at.parentId] : undefined) {
    if (at.path) parts.unshift(at.path)
  }
  return `/${parts.join('/')}`
}

/** A page: what has no component is a file. */
function isShared(module: { handle?: unknown; default?: unknown }): boolean {
  return (
    Boolean(module.default) && (module.handle as { shared?: true } | undefined)?.shared === true
  )
}
