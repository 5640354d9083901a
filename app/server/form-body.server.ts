import express, { type Request, type RequestHandler } from 'express'
import { hasSessionCookie } from './private-pages.ts'
import { refuse } from './refuse.server.ts'

const FORM_BYTES = 64 * 1024
const IMPORT_BYTES = 8 * 1024 * 1024
/** Each may hold its whole file in memory; more at once would let strangers fill it. */
const IMPORTS_AT_ONCE = 4
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

// Reads within the limit, by the declared length and by counting; what is over it is read away,
// so that the browser gets our page instead of a broken connection. The error carries 413.
const readForm = express.raw({ type: () => true, limit: FORM_BYTES, inflate: false })
const readImport = express.raw({ type: () => true, limit: IMPORT_BYTES, inflate: false })

/** Reads the body of a form into `request.body` before anything else sees it. */
export function formBody(): RequestHandler {
  let importsNow = 0
  return (request, response, next) => {
    if (isSafe(request)) return next()
    if (!isImport(request)) return readForm(request, response, next)
    if (importsNow >= IMPORTS_AT_ONCE) {
      response.setHeader('Retry-After', '30')
      return refuse(request, response, 503)
    }
    importsNow += 1
    response.once('close', () => (importsNow -= 1))
    readImport(request, response, next)
  }
}

/** Browsers send forms in these two types; anything else was made by a script of somebody else. */
export const formContentType: RequestHandler = (request, response, next) => {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (isSafe(request) || FORM_TYPES.includes(type)) return next()
  refuse(request, response, 415)
}

function isImport(request: Request): boolean {
  return /^\/panel\/import\/?$/i.test(request.path) && hasSessionCookie(request.headers.cookie)
}

function isSafe(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}
