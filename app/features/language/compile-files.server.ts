import { readFile } from 'node:fs/promises'
import { compileDictionary } from './compile-dictionary.ts'
import { pack } from './dictionary-format.ts'
import { dictionaryFile } from './dictionary-place.server.ts'

/** Takes two seconds of work: only for a thread of its own. */
export async function compileFiles(): Promise<Uint8Array<ArrayBuffer>> {
  const [aff, dic] = await Promise.all([
    readFile(dictionaryFile('index.aff'), 'utf8'),
    readFile(dictionaryFile('index.dic'), 'utf8'),
  ])
  return pack(compileDictionary(aff, dic))
}
