import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressFiles } from './compress-files.ts'

const SOURCES = [
  'app/**/*',
  'db/**/*.ts',
  'public/**/*',
  'vite.config.ts',
  'scripts/subset-fonts.ts',
  'package-lock.json',
]

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { withFileTypes: true })) {
    if (!file.isFile() || /\.test\.tsx?$/.test(file.name)) continue
    const path = join(file.parentPath, file.name)
    hash.update(path).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** Builds the product unless nothing changed since the last build. Returns whether it built. */
export function buildProduct(directory = process.env.BUILD_DIRECTORY ?? 'build'): boolean {
  const stamp = join(directory, 'built-from')
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  const result = spawnSync(
    process.execPath,
    ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', BUILD_DIRECTORY: directory },
    },
  )
  if (result.status !== 0) {
    throw new Error(`The build failed:\n${result.stdout}\n${result.stderr}`)
  }
  compressFiles(join(directory, 'client/assets'))
  writeFileSync(stamp, wanted)
  return true
}
