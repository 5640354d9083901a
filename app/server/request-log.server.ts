import type { RequestHandler } from 'express'
import type { Logger } from '#app/platform/log.server.ts'
import { requestScope } from '#app/platform/request-scope.server.ts'
import { loggablePath } from './loggable-path.ts'

const METHOD = /^[A-Z]{1,10}$/

/** One line per request, when its response is done: no address, no cookie, nothing typed. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    const { requestId } = requestScope()
    response.once('close', () => {
      log.info(
        {
          requestId,
          method: METHOD.test(request.method) ? request.method : 'other',
          path: loggablePath(request.originalUrl),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
          ...(response.writableFinished ? {} : { brokenOff: true }),
        },
        'request',
      )
    })
    next()
  }
}
