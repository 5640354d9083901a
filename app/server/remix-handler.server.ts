import { writeReadableStreamToWritable, type ServerBuild } from '@remix-run/node'
import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import type { Env } from '#app/platform/env.server.ts'
import { requestScope } from '#app/platform/request-scope.server.ts'
import { isWholePage } from '#app/platform/whole-page.ts'
import { branchHandlers, type BranchHandler } from './branch-handlers.server.ts'
import { setCacheHeaders } from './cache-headers.ts'
import { fetchRequest } from './fetch-request.server.ts'
import { giveBack } from './give-back.server.ts'
import { createLoadGate } from './load-gate.server.ts'
import type { PageCache } from './page-cache/page-cache.server.ts'
import { setSpeculationRules } from './speculation-rules.server.ts'

type RemixOptions = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  mode: 'production' | 'development'
  env: Env
  pageCache: PageCache
}

/**
 * Hands the request to Remix. Not the adapter of @remix-run/express: that one believes
 * X-Forwarded-Host, streams bodies without a limit and appends headers we mean to replace.
 */
export function remixHandler({ build, mode, env, pageCache }: RemixOptions): RequestHandler {
  const handlerOf = branchHandlers(build, mode)
  const gate = createLoadGate(env)

  /** The answer, or null when the request was told that it cannot be had now. */
  async function ask(
    request: ExpressRequest,
    response: ExpressResponse,
    { handle, isShared }: BranchHandler,
  ): Promise<Response | null> {
    if (!(await gate.enter(request, response))) {
      await giveBack(request, response, 'busy')
      return null
    }
    const answer = await handle(fetchRequest(request, response, env)).finally(gate.leave)
    const { storageTrouble } = requestScope()
    if (storageTrouble) {
      await answer.body?.cancel()
      await giveBack(request, response, storageTrouble)
      return null
    }
    setCacheHeaders(request, answer.headers, isShared)
    if (mode === 'production') setSpeculationRules(request, answer.headers)
    setHead(answer, response, mode)
    return answer
  }

  return async (request, response, next) => {
    const handler = handlerOf(request.path)
    try {
      if (handler.isShared && pageCache.isShared(request)) {
        return await pageCache.make(request, response, async () => {
          const answer = await ask(request, response, handler)
          if (!answer) return null
          const text = isWholePage(answer) ? answer.wholeText : await answer.text()
          return { status: answer.status, text }
        })
      }
      const answer = await ask(request, response, handler)
      if (answer && isWholePage(answer)) response.end(answer.wholeText)
      else if (answer?.body) await writeReadableStreamToWritable(answer.body, response)
      else if (answer) response.end()
    } catch (error) {
      next(error)
    }
  }
}

function setHead(answer: Response, response: ExpressResponse, mode: RemixOptions['mode']): void {
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name === 'vary') response.vary(value)
    else if (name !== 'set-cookie') response.setHeader(name, value)
  }
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  // Vite puts styles and scripts into the page while one develops.
  if (mode === 'development') response.removeHeader('Content-Security-Policy')
}
