import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readManifest, type Manifest } from './manifest.ts'
import { keptBackups } from './retention.ts'

const MANIFEST = /^idea-kielce-[\w-]+\.json$/
const UNFINISHED = /^idea-kielce-[\w.-]+\.partial(-\w+)?$/
const A_DAY_MS = 24 * 60 * 60 * 1_000

/** Takes away the backups that are not kept any longer, and what an aborted run left. Returns the manifests removed. */
export function pruneBackups(folder: string, now: number = Date.now()): string[] {
  const names = readdirSync(folder)
  for (const name of names.filter((each) => UNFINISHED.test(each))) {
    const path = join(folder, name)
    if (now - statSync(path).mtimeMs > A_DAY_MS) rmSync(path, { force: true })
  }
  const backups = names
    .filter((name) => MANIFEST.test(name))
    .map((name) => ({ name, manifest: readManifest(readFileSync(join(folder, name), 'utf8')) }))
    // What was altered is for a person to look at.
    .filter((each): each is { name: string; manifest: Manifest } => each.manifest !== null)
    .map(({ name, manifest }) => ({ name, file: manifest.file, madeAt: manifest.madeAt }))
  const kept = keptBackups(backups)
  const gone = backups.filter((backup) => !kept.has(backup))
  for (const { name, file } of gone) {
    // The manifest first: half a backup must not look like one.
    rmSync(join(folder, name))
    rmSync(join(folder, file), { force: true })
  }
  return gone.map((backup) => backup.name)
}
