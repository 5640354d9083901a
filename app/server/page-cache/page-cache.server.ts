import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestScope } from '#app/platform/request-scope.server.ts'
import type { Runtime } from '#app/platform/runtime.server.ts'
import { loggablePath } from '../loggable-path.ts'
import { contentStamp } from './content-stamp.server.ts'
import { finishPage } from './finish-page.server.ts'
import { KeptPages, type KeptPage } from './kept-pages.ts'
import { sendPage } from './send-page.ts'
import { sharedKey } from './shared-request.ts'

/** A page as text with the status and headers that go with it. */
export type MadePage = { status: number; text: string }

export type PageCache = {
  /** Answers with a kept page when there is one that is still true; otherwise goes on. */
  answer(request: IncomingMessage, response: ServerResponse, goOn: () => void): void
  /** Whether the answer to this request is the same for everybody, if its route says so. */
  isShared(request: IncomingMessage): boolean
  /**
   * Makes the page once for all who ask for it meanwhile, keeps it and answers. `make` sets the headers
   * on the response; null when it answered by itself. False: not shared, and nothing was done.
   */
  make(
    request: ExpressRequest,
    response: ExpressResponse,
    make: () => Promise<MadePage | null>,
  ): Promise<void>
}

/**
 * What everybody is shown alike is made once for each state of the public content. `isVerified` makes it
 * anew each time and logs an error when a kept page was not true any more.
 */
export function createPageCache(
  { env, clock, log, contentVersion }: Runtime,
  { isVerified = false } = {},
): PageCache {
  const pages = new KeptPages(env.pageCacheMegabytes * 1024 * 1024)
  const making = new Map<string, Promise<KeptPage | null>>()
  const stampNow = contentStamp(contentVersion, clock)
  const hosts = new Set(env.origins.map((origin) => new URL(origin).host))
  // What a kept page tells is free of persons by itself; looking through it costs more than the line.
  const keptLog = log.child({}, { redact: [] })

  function isShared(request: IncomingMessage): boolean {
    // Remix gives a HEAD no body that could be kept.
    const { method } = request
    return env.pageCacheMegabytes > 0 && method === 'GET' && sharedKey(request) !== null
  }

  function answerKept(page: KeptPage, request: IncomingMessage, response: ServerResponse): void {
    const started = performance.now()
    const requestId = randomUUID()
    sendPage(page, request, response, requestId)
    const { method } = request
    const { path } = page
    const ms = Math.round(performance.now() - started)
    keptLog.info(
      { requestId, method, path, status: response.statusCode, ms, kept: true },
      'request',
    )
  }

  function answer(request: IncomingMessage, response: ServerResponse, goOn: () => void): void {
    const key = hosts.has(request.headers.host ?? '') ? sharedKey(request) : null
    if (key === null || !pages.has(key) || isVerified) return goOn()
    const answerIfTrue = (stamp: string) => {
      const page = pages.get(stamp, key)
      if (page) answerKept(page, request, response)
      else goOn()
    }
    const stamp = stampNow()
    if (typeof stamp === 'string') return answerIfTrue(stamp)
    // A database that is away is for those behind to tell of.
    stamp.then(answerIfTrue, goOn)
  }

  async function make(
    request: ExpressRequest,
    response: ExpressResponse,
    produce: () => Promise<MadePage | null>,
  ): Promise<void> {
    const key = sharedKey(request) ?? ''
    const stamp = await stampNow()
    const flight = `${stamp} ${key}`
    const waiting = making.get(flight)
    const others = waiting && (await waiting)
    if (others) return sendPage(others, request, response, requestScope().requestId)
    const made = produceAndKeep(key, stamp, response, produce)
    // Whoever comes now waits for this one; a failure is its own.
    making.set(
      flight,
      made.then(({ page }) => page).catch(() => null),
    )
    const { page, answered, text } = await made.finally(() => making.delete(flight))
    if (page) return sendPage(page, request, response, requestScope().requestId)
    if (!answered) response.end(text)
  }

  async function produceAndKeep(
    key: string,
    stamp: string,
    response: ExpressResponse,
    produce: () => Promise<MadePage | null>,
  ): Promise<{ page: KeptPage | null; answered: boolean; text: string }> {
    const before = pages.get(stamp, key)
    const made = await produce()
    if (!made) return { page: null, answered: true, text: '' }
    if (made.status !== 200 || !isPublic(response)) {
      return { page: null, answered: false, text: made.text }
    }
    const path = loggablePath(key.slice(key.indexOf(' ') + 1))
    const page = await finishPage(made.text, response.getHeaders(), path)
    if (before && before.etag !== page.etag && (await stampNow()) === stamp) {
      log.error({ path }, 'a kept page was not true any more')
    }
    pages.set(stamp, key, page)
    return { page, answered: false, text: '' }
  }

  return { answer, isShared, make }
}

/** Only what says so itself: nobody's page is kept because a rule was forgotten. */
function isPublic(response: ExpressResponse): boolean {
  const control = String(response.getHeader('Cache-Control'))
  return control === 'public, no-cache' && !response.hasHeader('Set-Cookie')
}
