import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const FILE = 'data/session-secret'

/** A demonstration needs no settings: its secret is made once and kept beside its database. */
export function demoSecret(): string {
  if (existsSync(FILE)) return readFileSync(FILE, 'utf8')
  mkdirSync('data', { recursive: true, mode: 0o700 })
  const secret = randomBytes(48).toString('base64')
  writeFileSync(FILE, secret, { mode: 0o600 })
  return secret
}
