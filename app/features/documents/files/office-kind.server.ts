import { openZip, unpackEntry } from '../import/open-docx.server.ts'

const MOST_ENTRIES = 5_000
const MOST_BYTES = 1024 * 1024

/** What an Office file says it is. Only its list of contents is unpacked; null where it is none. */
export async function officeKind(bytes: Uint8Array): Promise<'docx' | 'xlsx' | 'macro' | null> {
  const zip = await openZip(bytes)
  if (!zip) return null
  let entries = 0
  let types = ''
  try {
    for await (const entry of zip.eachEntry()) {
      entries += 1
      if (entries > MOST_ENTRIES) return null
      if (/vbaProject\.bin$/i.test(entry.fileName)) return 'macro'
      if (entry.fileName !== '[Content_Types].xml') continue
      types = (await unpackEntry(zip, entry, MOST_BYTES))?.toString('utf8') ?? ''
    }
  } catch {
    return null
  } finally {
    zip.close()
  }
  if (/macroEnabled/i.test(types)) return 'macro'
  if (types.includes('wordprocessingml.document.main+xml')) return 'docx'
  return types.includes('spreadsheetml.sheet.main+xml') ? 'xlsx' : null
}
