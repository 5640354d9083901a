import type { StaticHandlerContext } from '@remix-run/router'
import type { Branch } from './route-branches.server.ts'

/**
 * The headers of a page by the rules of Remix: what the `headers` of the innermost route says that has
 * one, and the cookies of every loader. The routes beyond the one that shows an error say nothing.
 */
export function documentHeaders(context: StaticHandlerContext, routes: Branch['routes']): Headers {
  const { matches, loaderHeaders, errors } = context
  const failedAt = errors ? matches.findIndex(({ route }) => errors[route.id] !== undefined) : -1
  const shown = failedAt < 0 ? matches : matches.slice(0, failedAt + 1)
  const errorHeaders = failedAt < 0 ? undefined : headersOfError(context, failedAt)
  let headers = new Headers()
  for (const [index, { route }] of shown.entries()) {
    const own = loaderHeaders[route.id] ?? new Headers()
    const ofError = index === shown.length - 1 ? errorHeaders : undefined
    const say = routes[route.id]?.module.headers
    const parentHeaders = headers
    if (typeof say === 'function') {
      const actionHeaders = new Headers()
      headers = new Headers(
        say({ loaderHeaders: own, parentHeaders, actionHeaders, errorHeaders: ofError }),
      )
      passCookies(parentHeaders, headers)
    } else if (say) {
      headers = new Headers(say)
      passCookies(parentHeaders, headers)
    }
    if (ofError && ofError !== own) passCookies(ofError, headers)
    passCookies(own, headers)
  }
  return headers
}

/** Of the route that has headers and no data: its loader threw them. */
function headersOfError(
  { matches, loaderHeaders, loaderData }: StaticHandlerContext,
  failedAt: number,
): Headers | undefined {
  const thrown = matches
    .slice(failedAt)
    .find(({ route }) => loaderHeaders[route.id] && loaderData[route.id] === undefined)
  return thrown && loaderHeaders[thrown.route.id]
}

function passCookies(from: Headers, to: Headers): void {
  const known = new Set(to.getSetCookie())
  for (const cookie of from.getSetCookie()) {
    if (!known.has(cookie)) to.append('Set-Cookie', cookie)
  }
}
