import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { processWide } from '../../lib/process-wide.ts'
import { unpack, type CompiledDictionary } from './dictionary-format.ts'
import { dictionaryFile, keptDictionary } from './dictionary-place.server.ts'
import { Lexicon } from './lexicon.ts'

const loaded = processWide<Lexicon | null>('lexicon', () => null)
const loading = processWide<Promise<Lexicon> | null>('lexicon-loading', () => null)

/**
 * Loads the Polish dictionary, once in a process: from the compiled file in a few milliseconds, or
 * compiled now in a thread and kept for next time. Who serves requests has it before it listens.
 */
export function loadLexicon(): Promise<Lexicon> {
  loading.value ??= load().catch((error: unknown) => {
    loading.value = null
    throw error
  })
  return loading.value
}

/** The dictionary of this process; a bug where `loadLexicon` was not awaited before. */
export function lexicon(): Lexicon {
  if (!loaded.value) throw new Error('the dictionary is not loaded')
  return loaded.value
}

async function load(): Promise<Lexicon> {
  const { version } = JSON.parse(await readFile(dictionaryFile('package.json'), 'utf8')) as {
    version: string
  }
  const file = keptDictionary(version)
  const dictionary = (await readKept(file)) ?? (await compileAndKeep(file))
  loaded.value = new Lexicon(dictionary)
  return loaded.value
}

async function readKept(file: string): Promise<CompiledDictionary | null> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(file)
    return unpack(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)
  } catch {
    return null
  }
}

async function compileAndKeep(file: string): Promise<CompiledDictionary> {
  const buffer = await compileInThread()
  const dictionary = unpack(buffer)
  if (!dictionary) throw new Error('the dictionary was not compiled')
  await keep(file, buffer)
  return dictionary
}

/** A place that cannot be written costs the next start two seconds and nothing else. */
async function keep(file: string, buffer: ArrayBuffer): Promise<void> {
  const part = `${file}.${process.pid}`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(part, new Uint8Array(buffer))
    await rename(part, file)
  } catch {
    await rm(part, { force: true }).catch(() => undefined)
  }
}

function compileInThread(): Promise<ArrayBuffer> {
  // Bundled or not, the thread runs the file of the source: Node reads it by itself.
  const file = createRequire(import.meta.url).resolve('#app/features/language/compile-worker.ts')
  return new Promise((resolve, reject) => {
    const worker = new Worker(pathToFileURL(file), { env: {} })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the compiler ended with ${code}`)))
  })
}
