import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

export type Face = {
  /** The file that the face names in the folder of the subsets. */
  file: string
  /** Where its letters come from: the file of a package of Fontsource. */
  source: string
  weights: readonly [number, number]
  /** Code points of its `unicode-range`. */
  letters: readonly number[]
}

/** What text needs: pairs, marks, and figures of one height and one width. No small capitals, no fractions. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'rvrn', 'lnum', 'tnum']
const FACE = /@font-face\s*\{([^}]*)\}/g
const SUBSET =
  /url\('@subset\/((?<family>[a-z-]+?)-latin(?:-ext)?-wght-(?:normal|italic))\.\w+\.woff2'\)/

/** The faces of a style sheet whose files are made here. */
export function facesOf(css: string): Face[] {
  return [...css.matchAll(FACE)].flatMap(([, face = '']) => {
    const named = SUBSET.exec(face)
    if (!named) return []
    const [from = 400, to = from] = weightOf(face)
    return {
      file: /@subset\/([^']+)/.exec(face)?.[1] ?? '',
      source: `@fontsource-variable/${named.groups?.family}/files/${named[1]}.woff2`,
      weights: [from, to] as const,
      letters: rangeOf(face),
    }
  })
}

function weightOf(face: string): number[] {
  return (/font-weight:\s*([\d\s]+);/.exec(face)?.[1] ?? '').trim().split(/\s+/).map(Number)
}

function rangeOf(face: string): number[] {
  const range = /unicode-range:\s*([^;]+);/.exec(face)?.[1] ?? ''
  return range.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-')
    const first = Number.parseInt(from, 16)
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, n) => first + n)
  })
}

/**
 * Cuts the fonts of a style sheet to the letters and weights it asks for, into a folder. Does nothing
 * for what is there already; the same input makes the same bytes, so names with a hash stay.
 */
export async function subsetFonts(styleSheet: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const require = createRequire(import.meta.url)
  for (const face of facesOf(readFileSync(styleSheet, 'utf8'))) {
    const source = readFileSync(require.resolve(face.source))
    const madeOf = createHash('sha256')
      .update(JSON.stringify([face, FEATURES]))
      .update(source)
    const stamp = madeOf.digest('hex')
    const target = join(folder, face.file)
    const stampFile = `${target}.made-of`
    if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
      continue
    }
    // Two builds may run at once: a file is there whole or not at all.
    const unfinished = `${target}.${process.pid}`
    writeFileSync(unfinished, await subset(source, face))
    renameSync(unfinished, target)
    writeFileSync(stampFile, stamp)
  }
}

function subset(source: Buffer, { letters, weights: [min, max] }: Face): Promise<Buffer> {
  return subsetFont(source, String.fromCodePoint(...letters), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: min === max ? min : { min, max, default: min } },
    // Instructions for the screens of the nineties are a quarter of a file.
    noHinting: true,
  })
}
