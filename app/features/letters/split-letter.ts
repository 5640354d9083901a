import { citedNumber, openingPlace } from './cited-place.ts'

/** One remark of a letter as far as words alone tell; a person corrects it. */
export type LetterPiece = {
  /** How the letter names the part. */
  part: string
  /** The wording that the letter quotes as the current one. */
  wording: string
  body: string
  proposal: string
  justification: string
}

const MARKS = [
  /^\s*(?:uwaga|punkt|pkt\.?|ad\.?)\s*(?:nr\.?\s*)?(\d{1,2})\s*[.):–—-]+(?!\d)\s*/i,
  /^\s*(\d{1,2})[.)](?!\d)\s*/,
  /^\s*([a-z])\)\s+/i,
  /^\s*[-–—•*]\s+/,
] as const
const GREETING =
  /^\s*(?:szanown|dzień dobry|dotyczy\b|w odpowiedzi na|w związku z|uwagi do projektu)/i
const ENDING = /^\s*(?:z (?:poważaniem|wyrazami)|łączę wyrazy|pozdrawiam|z pozdrowieniami)/i
const CITED =
  /\b(?:pkt|punkt\w*|podpunkt\w*|rozdz\.?|rozdzia\w*|podrozdzia\w*|cel\w*|ust\.?|akapi\w*|część|części)\s*(?:nr\.?\s*)?\d{1,3}(?:\.\d{1,3})*|§\s*\d{1,3}|\brozdział\w*\s+[IVX]{1,6}\b/i
const LABELS: readonly [Exclude<keyof LetterPiece, 'body'>, RegExp][] = [
  ['justification', /^\s*(?:uzasadnienie(?: uwagi)?)\s*:\s*/i],
  [
    'proposal',
    /^\s*(?:proponowan\w+ (?:zmienion\w+ )?(?:brzmienie|zapis|treść)|propozycja (?:zapisu|zmiany|brzmienia)|nowe brzmienie|powinno być|proponuj\w+ (?:zapis|brzmienie))\s*:\s*/i,
  ],
  [
    'wording',
    /^\s*(?:jest|dotychczasow\w+ (?:zapis|brzmienie|treść)|obecn\w+ (?:zapis|brzmienie)|aktualn\w+ (?:zapis|brzmienie))\s*:\s*/i,
  ],
  ['part', /^\s*(?:część dokumentu|dotyczy|rozdział\/punkt|miejsce w dokumencie)\s*:\s*/i],
]

/**
 * Suggests the remarks of a letter: its numbered points, or else its paragraphs. Greeting and ending
 * go into none of them; the letter itself stays whole beside them.
 */
export function splitLetter(text: string, most: number): LetterPiece[] {
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && ENDING.test(line))
  const body = end === -1 ? lines : lines.slice(0, end)
  const parts = byMarks(body) ?? byParagraphs(body)
  const pieces = parts.map(readPiece).filter(isSaying)
  if (pieces.length === 0) return [readPiece(text)]
  if (pieces.length <= most) return pieces
  // What does not fit as pieces of its own stays together, so that nothing is lost.
  return [...pieces.slice(0, most - 1), readPiece(parts.slice(most - 1).join('\n\n'))]
}

/** A piece cut in two or more: at lines of dashes put there by a person, or else at its points or paragraphs. */
export function splitPiece(text: string): LetterPiece[] {
  const lines = text.split('\n')
  const cut = groups(lines, (line) => /^\s*-{3,}\s*$/.test(line))
    .map((group) => group.filter((line) => !/^\s*-{3,}\s*$/.test(line)).join('\n'))
    .filter((part) => part.trim() !== '')
  const parts = cut.length > 1 ? cut : (byMarks(lines, true) ?? byParagraphs(lines))
  return parts.map(readPiece).filter(isSaying)
}

/** One piece of what a letter or a phone call says. */
export function readPiece(text: string): LetterPiece {
  const piece = { part: '', wording: '', body: '', proposal: '', justification: '' }
  let field: keyof LetterPiece = 'body'
  for (const line of text.split('\n')) {
    const label = LABELS.find(([, pattern]) => pattern.test(line))
    if (label) field = label[0]
    const words = label ? line.replace(label[1], '') : line
    piece[field] += `${piece[field] === '' ? '' : '\n'}${words}`
  }
  const read = Object.fromEntries(
    Object.entries(piece).map(([name, words]) => [name, words.trim()]),
  ) as LetterPiece
  const quoted = /„([^”“]{25,})[”“]/.exec(text)?.[1] ?? ''
  return {
    ...read,
    part: read.part || openingPlace(read.body) || (CITED.exec(read.body)?.[0] ?? ''),
    wording: read.wording || quoted,
  }
}

function isSaying(piece: LetterPiece): boolean {
  return [piece.body, piece.proposal, piece.justification].some((text) => text !== '')
}

/** At the marks of points that stand at least twice and, where they are numbers, go on counting. */
function byMarks(lines: readonly string[], keepFront = false): string[] | null {
  for (const mark of MARKS) {
    const starts = startsOf(lines, mark)
    if (starts.length < 2) continue
    const parts = starts.map((start, index) => {
      const own = lines.slice(start, starts[index + 1])
      return [(own[0] ?? '').replace(mark, ''), ...own.slice(1)].join('\n').trim()
    })
    const front = lines.slice(0, starts[0]).join('\n').trim()
    return keepFront && front !== '' ? [front, ...parts] : parts
  }
  return null
}

function startsOf(lines: readonly string[], mark: RegExp): number[] {
  const starts: number[] = []
  let next = 1
  for (const [index, line] of lines.entries()) {
    const found = mark.exec(line)
    if (!found) continue
    const counted = found[1] === undefined ? null : placeInCount(found[1])
    if (counted !== null && counted !== next) continue
    starts.push(index)
    next += 1
  }
  return starts
}

function placeInCount(mark: string): number {
  return /^\d+$/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96
}

function byParagraphs(lines: readonly string[]): string[] {
  return groups(lines, (line) => line.trim() === '')
    .map((group) => group.join('\n').trim())
    .filter((part) => part !== '')
    .filter((part, _, all) => all.length === 1 || !isGreeting(part))
}

function isGreeting(paragraph: string): boolean {
  return GREETING.test(paragraph) && !paragraph.includes('\n') && citedNumber(paragraph) === null
}

function groups(lines: readonly string[], isBreak: (line: string) => boolean): string[][] {
  const found: string[][] = [[]]
  for (const line of lines) {
    if (isBreak(line)) found.push([])
    else found.at(-1)?.push(line)
  }
  return found
}
