import type { RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'
import { isIP } from 'node:net'
import { runInRequestScope } from '#app/platform/request-scope.server.ts'
import { readableCookies } from './readable-cookies.ts'

/**
 * Gives the request its id and the address of its client. Express takes the address from
 * X-Forwarded-For only behind the proxies we trust (`trust proxy`); after that nobody may read
 * what a client can write itself: Remix would believe X-Forwarded-Host.
 */
export const requestContext: RequestHandler = (request, response, next) => {
  const requestId = randomUUID()
  const clientAddress =
    request.ip && isIP(request.ip) ? request.ip : (request.socket.remoteAddress ?? '')
  for (const name of Object.keys(request.headers)) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete request.headers[name]
  }
  if (request.headers.cookie) request.headers.cookie = readableCookies(request.headers.cookie)
  response.setHeader('X-Request-Id', requestId)
  runInRequestScope({ requestId, clientAddress, memo: new Map() }, next)
}
