import { writeReadableStreamToWritable, type ServerBuild } from '@remix-run/node'
import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import type { Env } from '#app/platform/env.server.ts'
import { requestScope } from '#app/platform/request-scope.server.ts'
import { branchHandlers } from './branch-handlers.server.ts'
import { setCacheHeaders } from './cache-headers.ts'
import { giveBack } from './give-back.server.ts'
import { createLoadGate } from './load-gate.server.ts'

type RemixOptions = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  mode: 'production' | 'development'
  env: Env
}

/**
 * Hands the request to Remix. Not the adapter of @remix-run/express: that one believes
 * X-Forwarded-Host, streams bodies without a limit and appends headers we mean to replace.
 */
export function remixHandler({ build, mode, env }: RemixOptions): RequestHandler {
  const handlerOf = branchHandlers(build, mode)
  const gate = createLoadGate(env)
  const make = async (request: ExpressRequest, response: ExpressResponse) =>
    handlerOf(request.path)(toFetchRequest(request, response, env))
  return async (request, response, next) => {
    try {
      if (!(await gate.enter(request, response))) return await giveBack(request, response, 'busy')
      const answer = await make(request, response).finally(gate.leave)
      const { storageTrouble } = requestScope()
      if (storageTrouble) {
        await answer.body?.cancel()
        return await giveBack(request, response, storageTrouble)
      }
      setCacheHeaders(request, answer.headers)
      await send(answer, response, mode)
    } catch (error) {
      next(error)
    }
  }
}

function toFetchRequest(request: ExpressRequest, response: ExpressResponse, env: Env): Request {
  const closed = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) closed.abort()
  })
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) headers.append(name, one)
    }
  }
  // Checked by the gate. Remix would compare it once more, with the Host alone, and answer 500.
  headers.delete('Origin')
  const hasBody = request.method === 'POST' && Buffer.isBuffer(request.body)
  return new Request(new URL(request.originalUrl, env.appOrigin), {
    method: request.method,
    headers,
    signal: closed.signal,
    body: hasBody ? (request.body as Uint8Array<ArrayBuffer>) : undefined,
  })
}

async function send(
  answer: Response,
  response: ExpressResponse,
  mode: RemixOptions['mode'],
): Promise<void> {
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name === 'vary') response.vary(value)
    else if (name !== 'set-cookie') response.setHeader(name, value)
  }
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  // Vite puts styles and scripts into the page while one develops.
  if (mode === 'development') response.removeHeader('Content-Security-Policy')
  if (answer.body) await writeReadableStreamToWritable(answer.body, response)
  else response.end()
}
