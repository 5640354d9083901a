import { readEnv, type Env } from '#app/platform/env.server.ts'

/** Reads the settings, or says exactly what is missing and ends with exit code 1. */
export function readEnvOrExit(source: Record<string, string | undefined>): Env {
  const read = readEnv(source)
  if (read.ok) return read.env
  console.error('Idea Kielce cannot start:')
  for (const problem of read.problems) console.error(`  - ${problem}`)
  process.exit(1)
}
