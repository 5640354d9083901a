import type { ErrorRequestHandler } from 'express'
import type { Logger } from '#app/platform/log.server.ts'
import { requestScope } from '#app/platform/request-scope.server.ts'
import { noteStorageTrouble } from '#app/platform/storage-trouble.server.ts'
import { giveBack } from './give-back.server.ts'
import { refuse } from './refuse.server.ts'

/** Errors of the host itself. A client's fault is a refusal; anything else is ours, and logged. */
export function lastResort(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const trouble = noteStorageTrouble(error)
    if (trouble && !response.headersSent) return void giveBack(request, response, trouble)
    const status = (error as { status?: unknown } | null)?.status
    const isTheirs = typeof status === 'number' && status >= 400 && status < 500
    if (!isTheirs) log.error({ requestId: requestScope().requestId, err: error }, 'host error')
    // Half a response cannot be taken back: the broken connection tells the browser.
    if (response.headersSent) return void response.destroy()
    if (status === 413) response.setHeader('Connection', 'close')
    refuse(request, response, isTheirs ? status : 500)
  }
}
