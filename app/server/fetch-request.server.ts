import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import type { Env } from '#app/platform/env.server.ts'

/** The request as Remix takes it. Its signal tells loaders when the browser gave up. */
export function fetchRequest(
  request: ExpressRequest,
  response: ExpressResponse,
  env: Env,
): Request {
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
