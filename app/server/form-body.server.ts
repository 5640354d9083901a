import express, {
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { hasSessionCookie } from './private-pages.ts'
import { refuse } from './refuse.server.ts'

const FORM_BYTES = 64 * 1024
const MIB = 1024 * 1024
/** Pages of staff that take more: a file, or a long letter with all its remarks. */
const LARGE_FORMS: readonly { path: RegExp; bytes: number }[] = [
  { path: /^\/panel\/import\/?$/i, bytes: 8 * MIB },
  // A larger file gets a sentence from the page of imports itself.
  { path: /^\/panel\/wskazniki\/import\/?$/i, bytes: 12 * MIB },
  { path: /^\/panel\/formularz-uwag\/?$/i, bytes: 8 * MIB },
  { path: /^\/panel\/dokumenty\/\d{1,9}\/wczytaj\/?$/i, bytes: 16 * MIB },
  { path: /^\/panel\/dokumenty\/\d{1,9}\/?$/i, bytes: 11 * MIB },
  { path: /^\/panel\/warsztaty\/\d{1,9}\/wyniki\/?$/i, bytes: 11 * MIB },
  // A photo of a sheet that a device took without network.
  { path: /^\/panel\/warsztaty\/\d{1,9}\/dzien\/\d{1,9}\/dane\/?$/i, bytes: 8 * MIB },
  { path: /^\/panel\/pismo\/?$/i, bytes: 11 * MIB },
  { path: /^\/panel\/pismo\/\d{1,9}\/?$/i, bytes: 2 * MIB },
]
/** The page of a table takes a photo of a sheet from people without an account. */
const TABLE_FORM = { path: /^\/stol\/[^/]{1,60}(\/dane)?\/?$/i, bytes: 8 * MIB }
/** Each may hold all it is allowed in memory; more at once would let strangers fill it. */
const LARGE_BYTES_AT_ONCE = 48 * MIB
/** Theirs is a budget of its own: strangers never keep staff from sending files. */
const TABLE_BYTES_AT_ONCE = 32 * MIB
/** Of what is too large: enough for a photo chosen by mistake to get its page. */
const READ_AWAY_BYTES = 32 * MIB
const LINGER_MS = 1_000
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

// Reads within the limit, by the declared length and by counting; what is over it is read away,
// so that the browser gets our page instead of a broken connection. The error carries 413.
const readForm = reader(FORM_BYTES)
const LARGE = LARGE_FORMS.map((form) => ({ ...form, read: reader(form.bytes) }))
const TABLE = { ...TABLE_FORM, read: reader(TABLE_FORM.bytes) }

/** Reads the body of a form into `request.body` before anything else sees it. */
export function formBody(): RequestHandler {
  const staff = { most: LARGE_BYTES_AT_ONCE, now: 0 }
  const tables = { most: TABLE_BYTES_AT_ONCE, now: 0 }
  return (request, response, next) => {
    if (isSafe(request)) return next()
    const large = LARGE.find(({ path }) => path.test(request.path))
    if (large && isDeclared(request) && hasSessionCookie(request.headers.cookie)) {
      return readLarge(large, staff, request, response, next)
    }
    if (isPhoto(request)) return readLarge(TABLE, tables, request, response, next)
    readForm(request, response, next)
  }
}

type Large = { bytes: number; read: RequestHandler }
type Budget = { most: number; now: number }

function readLarge(
  large: Large,
  budget: Budget,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (budget.now + large.bytes > budget.most) {
    response.setHeader('Retry-After', '30')
    return refuse(request, response, 503)
  }
  budget.now += large.bytes
  response.once('close', () => (budget.now -= large.bytes))
  large.read(request, response, next)
}

/** Only what says that it is larger than a card takes from the budget. */
function isPhoto(request: Request): boolean {
  const length = Number(request.headers['content-length'] ?? 0)
  return TABLE.path.test(request.path) && length > FORM_BYTES
}

/** Browsers say how long a form is, so what is too long is refused before any of it is kept. */
function isDeclared(request: Request): boolean {
  return request.headers['content-length'] !== undefined
}

function reader(limit: number): RequestHandler {
  const read = express.raw({ type: () => true, limit, inflate: false })
  return (request, response, next) => {
    cutOffEndless(request, response, limit + READ_AWAY_BYTES)
    read(request, response, next)
  }
}

/** Over a limit the rest is read away, which costs time and no memory; but not for ever. */
function cutOffEndless(request: Request, response: Response, most: number): void {
  let seen = 0
  request.on('data', (chunk: Buffer) => {
    seen += chunk.length
    if (seen <= most || response.headersSent) return
    refuse(request, response, 413)
    // A connection that is cut while somebody writes takes the answer with it: let it be read.
    setTimeout(() => request.socket.destroy(), LINGER_MS).unref()
  })
}

/** Browsers send forms in these two types; anything else was made by a script of somebody else. */
export const formContentType: RequestHandler = (request, response, next) => {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (isSafe(request) || FORM_TYPES.includes(type)) return next()
  refuse(request, response, 415)
}

function isSafe(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}
