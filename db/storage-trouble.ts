/**
 * Why the database could not do its work, when that is nobody's mistake. `full`: it reads but cannot
 * be written; `away`: it does not answer; `busy`: somebody else held what was needed for too long.
 */
export type StorageTrouble = 'full' | 'away' | 'busy'

const FULL = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_READONLY', 'SQLITE_CANTOPEN']
const FULL_EXACTLY = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', '53100', '58030', '25006'])
const BUSY = ['SQLITE_BUSY', 'SQLITE_LOCKED']
const BUSY_EXACTLY = new Set(['55P03', '40P01', '40001', '57014'])
const AWAY_EXACTLY = new Set(
  (
    'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN ' +
    // It stops, it was stopped, it starts; it takes no more connections.
    '57P01 57P02 57P03 57P05 53300'
  ).split(' '),
)
/** What node-postgres and Kysely say without a code. */
const AWAY_WORDS =
  /^(Connection terminated|timeout e|Client has encountered a connection error|Client was closed|Postgres connection has been discarded)/

/** Tells trouble of the database from a bug, by the codes of both drivers and of the system. */
export function storageTroubleOf(error: unknown): StorageTrouble | null {
  for (
    let each = error, deep = 0;
    each instanceof Error && deep < 5;
    each = each.cause, deep += 1
  ) {
    const code = 'code' in each && typeof each.code === 'string' ? each.code : ''
    if (FULL_EXACTLY.has(code) || FULL.some((start) => code.startsWith(start))) return 'full'
    if (BUSY_EXACTLY.has(code) || BUSY.some((start) => code.startsWith(start))) return 'busy'
    if (AWAY_EXACTLY.has(code) || /^08\w{3}$/.test(code)) return 'away'
    if (code === '' && AWAY_WORDS.test(each.message)) return 'away'
  }
  return null
}
