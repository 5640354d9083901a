import type { RequestHandler } from 'express'
import type { IncomingHttpHeaders } from 'node:http'
import type { Env } from '#app/platform/env.server.ts'
import { refuse } from './refuse.server.ts'

/**
 * Only our own pages may change anything (OWASP: fetch metadata, else Origin, else Referer).
 * It stands before Remix, whose own check lets `?_data=` posts, resource routes and requests
 * without Origin pass.
 */
export function sameOriginGate(env: Env): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    response.vary('Sec-Fetch-Site')
    response.vary('Origin')
    if (comesFromUs(request.headers, env.origins)) return next()
    refuse(request, response, 403)
  }
}

function comesFromUs(headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  if (headers.origin !== undefined) return origins.includes(headers.origin)
  const referer = headers.referer
  return referer !== undefined && URL.canParse(referer) && origins.includes(new URL(referer).origin)
}
