import { runtime } from '#app/platform/runtime.server.ts'

/** Its code only: the message of a database can quote what people wrote. */
export function logRefusedRow(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  runtime().log.error({ reason: code }, 'import: a row was refused by the database')
}
