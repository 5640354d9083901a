import type { RequestHandler } from 'express'
import type { Env } from '#app/platform/env.server.ts'
import { refuse } from './refuse.server.ts'

const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/

/** Answers only to our own names: a foreign Host could poison links and caches. */
export function allowedHosts(env: Env): RequestHandler {
  const allowed = new Set(env.origins.map((origin) => new URL(origin).host))
  return (request, response, next) => {
    const host = request.headers.host?.toLowerCase() ?? ''
    if (!HOST.test(host)) return refuse(request, response, 400)
    // The default port may be written out.
    if (allowed.has(host) || allowed.has(host.replace(/:(80|443)$/, ''))) return next()
    refuse(request, response, 421)
  }
}
