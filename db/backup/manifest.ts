import { hash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '#app/lib/canonical-json.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const content = z.strictObject({
  format: z.literal('idea-kielce-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime({ precision: 3 }),
  /** The database it was made from. */
  from: z.enum(['sqlite', 'postgres']),
  /** The newest migration of the database within. */
  schema: z.string(),
  /** The compressed SQLite database that lies beside. */
  file: z.string().regex(/^[\w.-]+\.db\.gz$/),
  bytes: z.int().positive(),
  sha256,
  /** The same, unpacked. */
  databaseBytes: z.int().positive(),
  databaseSha256: sha256,
  tables: z.array(z.strictObject({ name: z.string(), rows: z.int().nonnegative(), hash: sha256 })),
  audit: z.strictObject({ entries: z.int().nonnegative(), head: z.string() }),
  /** Tables that are empty in it whatever they held: what signs people in. */
  leftOut: z.array(z.string()),
})
const manifest = content.extend({ manifestSha256: sha256 })

export type ManifestContent = z.infer<typeof content>
export type Manifest = z.infer<typeof manifest>

/**
 * Sessions, one-time links and limits. A backup that came into other hands signs nobody in, and
 * after a restore nobody is signed in again who had signed out.
 */
export const LEFT_OUT = ['account_token', 'rate_limit', 'session'] as const

/** The text of the file that says what a backup holds. */
export function writeManifest(made: ManifestContent): string {
  return `${JSON.stringify({ ...made, manifestSha256: sumOf(made) }, null, 2)}\n`
}

/** Null for what is no manifest, or was changed since it was written. */
export function readManifest(text: string): Manifest | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  const read = manifest.safeParse(json)
  if (!read.success) return null
  const { manifestSha256, ...made } = read.data
  return sumOf(made) === manifestSha256 ? read.data : null
}

function sumOf(made: ManifestContent): string {
  return hash('sha256', canonicalJson(made))
}
