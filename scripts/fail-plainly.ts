import { dirname, resolve } from 'node:path'

const DATABASE_UNREACHABLE = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT']
const CANNOT_OPEN = ['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'EROFS', 'ENOSPC']

/** Ends with one sentence for the mistakes that everybody makes, else with the whole error. */
export function failPlainly(error: unknown): never {
  const sentence = explainFailure(error, process.env.DATABASE_URL)
  // A step may have begun its line without ending it.
  console.error(sentence === null ? error : `\n${sentence}`)
  process.exit(1)
}

/** Returns null for an error that is not an everyday mistake. Never repeats a password. */
export function explainFailure(
  error: unknown,
  databaseUrl = 'file:data/idea-kielce.db',
): string | null {
  if (!(error instanceof Error)) return null
  const { code = '', syscall, port, path } = error as NodeJS.ErrnoException & { port?: number }
  if (syscall === 'listen') return explainListen(code, port)
  const database = describeDatabase(databaseUrl)
  if (/^postgres(ql)?:/.test(databaseUrl)) {
    if (DATABASE_UNREACHABLE.includes(code)) {
      return `The database ${database} does not answer (${code}): is it running, is DATABASE_URL right?`
    }
    // Classes of PostgreSQL: 28 is a refused sign-in, 3D an unknown database.
    if (code.startsWith('28') || error.message.includes('password must be a string')) {
      return `The database ${database} refuses the user or the password of DATABASE_URL.`
    }
    if (code.startsWith('3D')) return `There is no database ${database}: create it first.`
    return null
  }
  const isAboutFile = path !== undefined && isAt(path, dirname(resolve(database)), database)
  if (code.startsWith('SQLITE_CANTOPEN') || (isAboutFile && CANNOT_OPEN.includes(code))) {
    return `The database file ${database} cannot be opened (${code}): may this user write it and its folder?`
  }
  if (code === 'SQLITE_NOTADB') return `${database} is no SQLite database: check DATABASE_URL.`
  if (code.startsWith('SQLITE_READONLY')) {
    return `The database file ${database} cannot be written: may this user write it and its folder?`
  }
  return null
}

/** The database as a person may read it: without the password. */
export function describeDatabase(url: string): string {
  if (!/^postgres(ql)?:/.test(url)) return url.replace(/^file:(\/\/)?/, '')
  if (!URL.canParse(url)) return 'of DATABASE_URL'
  const { hostname, port, pathname } = new URL(url)
  return `${pathname.slice(1)} at ${hostname}:${port || '5432'}`
}

function explainListen(code: string, port: number | undefined): string | null {
  if (code === 'EADDRINUSE') {
    return `PORT ${port} is in use: stop what uses it or choose another, e.g. PORT=${Number(port) + 1} npm start`
  }
  if (code === 'EACCES') {
    return `PORT ${port} needs special rights: choose one above 1023, e.g. PORT=3000 npm start`
  }
  if (code === 'EADDRNOTAVAIL') return 'HOST is no address of this machine: check HOST.'
  return null
}

/** A folder on the way to the file may be the one that cannot be made. */
function isAt(path: string, folder: string, file: string): boolean {
  return resolve(path) === resolve(file) || `${folder}/`.startsWith(`${resolve(path)}/`)
}
