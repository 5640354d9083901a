import { createCookie } from '@remix-run/node'
import { limits } from '#app/platform/rate-limit.server.ts'
import { runtime } from '#app/platform/runtime.server.ts'
import { openTable, type OpenTable } from '../features/cards/open-table.server.ts'
import { isIdempotencyKey, newIdempotencyKey } from '../lib/idempotency-key.ts'
import { ok, refuse, type Result } from '../lib/result.ts'
import { openPage } from './page.server.ts'

const KEEP_SECONDS = 7 * 86_400
const MOST_TABLES = 20

/** Tells the browsers at tables apart (so many dots each) and remembers which tables one has opened. */
function tableCookie() {
  const { env } = runtime()
  return createCookie('stol', {
    path: '/stol',
    httpOnly: true,
    sameSite: 'lax',
    secure: env.secureCookies,
    maxAge: KEEP_SECONDS,
    secrets: [env.sessionSecret],
  })
}

export type TableAccess = { at: OpenTable; browser: string; cookies: string[] }
export type TableAccessRefusal = { reason: 'unknown' } | { reason: 'tooMany'; seconds: number }

/**
 * The table behind a code. Wrong codes are counted; who has opened the table before is never stopped, since a whole
 * hall may stand behind one address and somebody in it types badly.
 */
export async function tableAccess(
  request: Request,
  typedCode: string,
): Promise<Result<TableAccess, TableAccessRefusal>> {
  const { db, now } = openPage(request)
  const cookie = await readCookie(request)
  const known = await openTable(db, typedCode, now)
  if (known && cookie.tables.includes(known.table.id)) {
    return ok({ at: known, browser: cookie.browser, cookies: [] })
  }
  const limit = limits()
  const answer = await limit.consume('tableCode')
  if (!answer.allowed) return refuse({ reason: 'tooMany', seconds: answer.retryAfterSeconds })
  if (!known) return refuse({ reason: 'unknown' })
  await limit.reward('tableCode')
  const tables = [known.table.id, ...cookie.tables].slice(0, MOST_TABLES)
  const { browser } = cookie
  return ok({ at: known, browser, cookies: [await tableCookie().serialize({ browser, tables })] })
}

async function readCookie(request: Request): Promise<{ browser: string; tables: number[] }> {
  const value = (await tableCookie().parse(request.headers.get('Cookie'))) as unknown
  const { browser, tables } = (value ?? {}) as { browser?: unknown; tables?: unknown }
  return {
    browser: isIdempotencyKey(browser) ? browser : newIdempotencyKey(),
    tables: Array.isArray(tables) ? tables.filter((id) => typeof id === 'number') : [],
  }
}
