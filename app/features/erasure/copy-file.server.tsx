import { strToU8, zipSync, type Zippable } from 'fflate'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Translate } from '../../i18n/catalog.server.ts'
import type { PersonCopy } from './copy-person.server.ts'
import { CopyPage } from './copy-page.tsx'

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

/** One archive: `dane.html` to be read by people, `dane.json` by programs, and the files beside. */
export function copyFile({ data, files }: PersonCopy, t: Translate, locale: string): Uint8Array {
  const names = new Map(
    files.map(({ hash, mime }) => [hash, `pliki/${hash.slice(0, 16)}.${ENDINGS[mime] ?? 'bin'}`]),
  )
  const named = JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    key === 'file' && typeof value === 'string' ? (names.get(value) ?? null) : value,
  ) as Record<string, unknown>
  const page = renderToStaticMarkup(<CopyPage data={named} t={t} locale={locale} />)
  const archive: Zippable = {
    'dane.html': strToU8(`<!doctype html>${page}`),
    'dane.json': strToU8(JSON.stringify(named, null, 2)),
  }
  for (const { hash, content } of files) archive[names.get(hash) ?? hash] = new Uint8Array(content)
  return zipSync(archive)
}
