import { ok, refuse, type Result } from '../../lib/result.ts'
import type { FileProblem } from './problems.ts'

/**
 * The text of a file. Only UTF-8, strictly: guessing an encoding would change people's letters
 * without anybody noticing.
 */
export function decodeFile(bytes: Uint8Array): Result<string, FileProblem> {
  if (bytes.length === 0) return refuse('empty')
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refuse('utf16')
  // What zip archives (xlsx, ods) and old Excel files begin with.
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf))
    return refuse('spreadsheet')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? refuse('empty') : ok(text)
  } catch {
    return refuse('notUtf8')
  }
}
