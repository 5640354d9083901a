import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientKey } from '#app/platform/client-key.ts'
import type { Env } from '#app/platform/env.server.ts'
import { requestScope } from '#app/platform/request-scope.server.ts'
import { refuse } from './refuse.server.ts'

/** A whole office or workshop may stand behind one address, so these only stop floods. */
const REQUESTS_A_MINUTE = 3_000
const POSTS_A_MINUTE = 300

/**
 * The brake of this process against floods, in memory: a write for each page would cost more than
 * it saves. What must hold across processes is counted in the database (platform/rate-limit).
 */
export function floodLimit(env: Env): RequestHandler {
  if (!env.rateLimits) return (_request, _response, next) => next()
  const all = new RateLimiterMemory({ points: REQUESTS_A_MINUTE, duration: 60 })
  const posts = new RateLimiterMemory({ points: POSTS_A_MINUTE, duration: 60 })
  return async (request, response, next) => {
    const key = clientKey(requestScope().clientAddress)
    try {
      await all.consume(key)
      if (request.method === 'POST') await posts.consume(key)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) return next(refusal)
      response.setHeader('Retry-After', String(Math.ceil(refusal.msBeforeNext / 1_000)))
      return refuse(request, response, 429)
    }
    next()
  }
}
