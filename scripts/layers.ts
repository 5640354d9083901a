import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/**
 * Who may import whom. routes → http → features → lib; routes, http, server → platform → db;
 * ui, i18n and lib are leaves. Features get the database as an argument: of db they may take
 * the types and the query pieces, but not open it.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'app/routes': ['app/http', 'app/features', 'app/ui', 'app/i18n', 'app/lib', 'app/platform', 'db'],
  'app/http': ['app/features', 'app/ui', 'app/i18n', 'app/lib', 'app/platform', 'db'],
  'app/server': ['app/features', 'app/i18n', 'app/lib', 'app/platform', 'db'],
  'app/features': ['app/ui', 'app/i18n', 'app/lib', 'db'],
  'app/platform': ['app/lib', 'db'],
  'app/ui': ['app/lib'],
  'app/i18n': ['app/lib'],
  'app/lib': [],
  db: ['app/lib'],
}
const ROOT_FILES_MAY_IMPORT = ['app/http', 'app/i18n', 'app/ui', 'app/platform', 'app/routes', 'db']

const IMPORT =
  /(?:import|export)\s+(?:type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]|import\s+['"]([^'"]+)['"]/g
const REMIX = /^@remix-run\//
const MAY_USE_REMIX = ['app/routes', 'app/http', 'app/server']

/** Reads the imports of the source and returns a sentence for each that points the wrong way. */
export function checkLayers(): string[] {
  const broken: string[] = []
  for (const file of globSync('{app,db}/**/*.{ts,tsx}')) {
    if (/\.test\.tsx?$|\.d\.ts$/.test(file)) continue
    const from = layerOf(file)
    for (const [, named, bare] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = named ?? bare ?? ''
      if (REMIX.test(target) && from && !MAY_USE_REMIX.includes(from)) {
        broken.push(`${file}: Remix is used only in routes, http, server and the root files`)
      }
      const to = layerOf(resolveImport(file, target))
      if (!to || to === from) continue
      const allowed = from ? MAY_IMPORT[from] : ROOT_FILES_MAY_IMPORT
      if (!allowed?.includes(to))
        broken.push(`${file}: ${from ?? 'root file'} may not import ${to}`)
    }
  }
  return broken
}

function resolveImport(file: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1)
  if (target.startsWith('.')) return normalize(join(dirname(file), target))
  return ''
}

function layerOf(path: string): string | null {
  if (path.startsWith('db/')) return 'db'
  return Object.keys(MAY_IMPORT).find((layer) => path.startsWith(`${layer}/`)) ?? null
}
