import { openBrowser } from '../../support/browser.ts'

const BEGINNINGS = ['/', '/postulaty', '/dokumenty', '/konsultacje', '/warsztaty', '/strategia']
/** What is of one person, or made anew for each visitor. */
const OWN =
  /^\/(konto|panel|demo|moje|jezyk|zapis|stol|sprawa|assets|build)|\/nowy|\/uwagi\/|\/glos/

/** Walks from the beginnings of the site until there are enough addresses. */
export async function findPublicPages(origin: string, enough: number): Promise<string[]> {
  const found = new Set(BEGINNINGS)
  for (const path of found) {
    if (found.size >= enough) break
    for (const link of linksOf(await textOf(origin, path))) found.add(link)
  }
  return [...found]
}

/** The bytes of each address, as anybody gets them. */
export async function readPages(
  origin: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const path of paths) pages.set(path, await textOf(origin, path))
  return pages
}

/** Which of them are other bytes than before, and where they begin to be. */
export function changedPages(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before]
    .filter(([path, text]) => after.get(path) !== text)
    .map(([path, text]) => `${path}: ${firstDifference(text, after.get(path) ?? '')}`)
}

function firstDifference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40)
  return `${around(before)} → ${around(after)}`
}

/** Those that are the same for everybody, each time: forms carry a key of their own. */
export async function findSteadyPages(
  origin: string,
  wanted: number,
): Promise<Map<string, string>> {
  const paths = await findPublicPages(origin, wanted * 2)
  const shuffled = paths
    .map((path) => ({ path, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ path }) => path)
  const steady = new Map<string, string>()
  for (const path of shuffled) {
    if (steady.size === wanted) break
    const [first, again] = [await textOf(origin, path), await textOf(origin, path)]
    if (first === again && first.startsWith('200 ')) steady.set(path, first)
  }
  return steady
}

async function textOf(origin: string, path: string): Promise<string> {
  const response = await openBrowser(origin).get(path)
  // The front page says at what minute it was made.
  return `${response.status} ${await response.text()}`.replaceAll(/Stan na [^<]*/g, 'Stan na …')
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)]
    .map(([, path = '']) => path.replaceAll('&amp;', '&'))
    .filter((path) => !OWN.test(path))
}
