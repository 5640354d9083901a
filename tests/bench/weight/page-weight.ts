import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { facesOf } from '../../../scripts/subset-fonts.ts'

export type PageWeight = { page: string; firstKb: number; nextKb: number; scriptKb: number }

/** As pages are compressed on the way. */
const PAGE_QUALITY = 6
const FONTS = 'node_modules/.cache/fonts'
const STYLES = 'app/ui/styles/fonts.css'

/**
 * What a browser transfers for a page: the page, and all that it links, in the built product. A next
 * page has everything but itself, unless it is the first of its room: then also the sheet of the room.
 */
export function weighPage(page: string, html: string, clientDirectory: string): PageWeight {
  const bytesOf = (href: string) => sent(join(clientDirectory, href))
  const sheets = linked(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)
  const shown = linked(
    html,
    /(?:src|href)="(\/(?:assets\/[^"#]+\.(?:svg|png|webp|jpg)|favicon\.svg))/g,
  )
  const scripts = linked(html, /<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g)
  const self = brotliCompressSync(html, {
    params: { [constants.BROTLI_PARAM_QUALITY]: PAGE_QUALITY },
  }).length
  const script = sum(scripts.map(bytesOf))
  const first = self + sum([...sheets, ...shown].map(bytesOf)) + fontBytes(html) + script
  // The common sheet comes first, the one with the last word last.
  const room = sum(sheets.slice(1, -1).map(bytesOf))
  return { page, firstKb: kb(first), nextKb: kb(self + room + script), scriptKb: kb(script) }
}

function linked(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, href = '']) => href))]
}

function sent(file: string): number {
  try {
    return readFileSync(`${file}.br`).length
  } catch {
    return readFileSync(file).length
  }
}

/** Each family with what it writes: its faces with one of those letters are fetched. */
function fontBytes(html: string): number {
  if (html.includes('<html lang="uk"')) return 0
  const texts = {
    next: lettersOf(html),
    aleo: lettersOf(inside(html, /<(h[1-4])[ >][^]*?<\/\1>/g)),
    italic: lettersOf(inside(html, /<i>[^]*?<\/i>/g)),
    mono: lettersOf(inside(html, /class="[^"]*\b(?:code|madelink)\b[^>]*>[^<]*/g, '<')),
  }
  const faces = facesOf(readFileSync(STYLES, 'utf8')).filter(({ file, letters }) => {
    const family = (['italic', 'mono', 'aleo'] as const).find((name) => file.includes(name))
    return letters.some((letter) => texts[family ?? 'next'].has(letter))
  })
  return sum(faces.map(({ file }) => readFileSync(join(FONTS, basename(file))).length))
}

function inside(html: string, pattern: RegExp, opening = ''): string {
  return [...html.matchAll(pattern)].map(([part]) => opening + part).join(' ')
}

/** Spaces are in every text; a face is not fetched for one. */
function lettersOf(html: string): Set<number | undefined> {
  const text = html
    .replaceAll(/<(script|style)[^]*?<\/\1>|<[^>]*>/g, '')
    .replaceAll(/&(amp|quot|#x27|lt|gt);|\s/g, '')
  return new Set([...text].map((letter) => letter.codePointAt(0)))
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
const kb = (bytes: number) => Math.round(bytes / 100) / 10
