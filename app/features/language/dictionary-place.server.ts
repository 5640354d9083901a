import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { FORMAT_VERSION } from './dictionary-format.ts'

const require = createRequire(import.meta.url)

export function dictionaryFile(name: 'index.aff' | 'index.dic' | 'package.json'): string {
  return join(dictionaryFolder(), name)
}

/** Where the compiled dictionary is kept: beside the packages, since it is made of one. */
export function keptDictionary(packageVersion: string): string {
  const packages = dirname(dictionaryFolder())
  const name = `polish-${packageVersion}-${FORMAT_VERSION}.bin`
  return join(packages, '.cache', 'idea-kielce', name)
}

function dictionaryFolder(): string {
  return dirname(require.resolve('dictionary-pl'))
}
