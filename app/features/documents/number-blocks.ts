import type { BlockContent, Span } from './block.ts'
import { typedNumber } from './heading-number.ts'

type Section = {
  level: number
  parent: Section | null
  number: string | null
  /** Somebody gave it a number: typed, or from before. */
  isGiven: boolean
  children: Section[]
  /** Paragraphs so far. */
  count: number
}

/**
 * Gives sections and paragraphs the numbers that people cite. A heading keeps a number it has, or
 * that its author typed (then it leaves the text); the others count along their level (1, 1.1), but
 * not beside headings with given numbers: „Wstęp” before „1. Diagnoza” has none. A single top heading is
 * the title and has none either. Paragraphs count inside their section (2.3.1); where a section
 * has numbered sections of its own, its own paragraphs are 2.0.1, before the first section 0.1: no
 * number stands twice. Footnotes keep their label. Running it again changes nothing.
 */
export function numberBlocks(blocks: readonly BlockContent[]): BlockContent[] {
  const root = newSection(0, null)
  const read = blocks.map((block) => (block.kind === 'heading' ? block : null))
  const sections = buildSections(root, read)
  numberChildren(root)
  let here = root
  return blocks.map((block, index) => {
    const found = sections.get(index)
    if (found) {
      here = found.section
      return { ...withoutFront(block, found.cut), number: here.number }
    }
    return block.kind === 'footnote' ? block : { ...block, number: nextInside(here) }
  })
}

/**
 * Numbers again after an edit. Where the headings of `before` had just the numbers that counting
 * gives, they are counted anew; numbers that the author chose stay with their headings.
 */
export function renumberBlocks(
  before: readonly BlockContent[],
  after: readonly BlockContent[],
): BlockContent[] {
  const counted = numberBlocks(withoutHeadingNumbers(before))
  const isCounted = before.every(
    (block, index) => block.kind !== 'heading' || counted[index]?.number === block.number,
  )
  return numberBlocks(isCounted ? withoutHeadingNumbers(after) : after)
}

function withoutHeadingNumbers(blocks: readonly BlockContent[]): BlockContent[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, number: null } : block))
}

function newSection(level: number, parent: Section | null): Section {
  return { level, parent, number: null, isGiven: false, children: [], count: 0 }
}

type Placed = { section: Section; cut: number }

function buildSections(
  root: Section,
  headings: readonly (BlockContent | null)[],
): Map<number, Placed> {
  const title = titleIndex(headings)
  const placed = new Map<number, Placed>()
  let open = root
  for (const [index, heading] of headings.entries()) {
    if (!heading) continue
    if (index === title) {
      placed.set(index, { section: root, cut: 0 })
      continue
    }
    while (open.parent && open.level >= heading.level) open = open.parent
    const section = newSection(heading.level, open)
    const typed = readNumber(heading, open)
    if (typed) {
      section.isGiven = true
      section.number = typed.number
    }
    open.children.push(section)
    placed.set(index, { section, cut: typed?.cut ?? 0 })
    open = section
  }
  return placed
}

/** The title of the whole: the first heading, when no other is as high and it has no number. */
function titleIndex(headings: readonly (BlockContent | null)[]): number {
  const first = headings.findIndex((heading) => heading !== null)
  const title = headings[first]
  if (!title || title.number !== null || typedNumber(title.text, 1)) return -1
  const isAlone = headings.every((each, i) => !each || i === first || each.level > title.level)
  return isAlone ? first : -1
}

function readNumber(heading: BlockContent, parent: Section) {
  if (heading.number !== null) return { number: heading.number, cut: 0 }
  const typed = typedNumber(heading.text, parent.children.length + 1)
  if (!typed) return null
  const cut = heading.text.length - typed.text.length
  const isWhole = typed.number.includes('.') || parent.number === null
  return { number: isWhole ? typed.number : `${parent.number}.${typed.number}`, cut }
}

function numberChildren(section: Section): void {
  const isCounted = section.parent === null || section.number !== null
  const hasGiven = section.children.some((child) => child.isGiven)
  for (const [index, child] of section.children.entries()) {
    if (isCounted && !hasGiven) {
      child.number = section.number === null ? `${index + 1}` : `${section.number}.${index + 1}`
    }
    numberChildren(child)
  }
}

function nextInside(section: Section): string {
  const home = numberedHome(section)
  home.count += 1
  const hasNumbered = home.children.some((child) => child.number !== null)
  const parts = [home.number, hasNumbered ? '0' : null, String(home.count)]
  return parts.filter((part) => part !== null).join('.')
}

/** Paragraphs of a section without a number are cited under the one around it. */
function numberedHome(section: Section): Section {
  return section.number === null && section.parent ? numberedHome(section.parent) : section
}

function withoutFront(block: BlockContent, cut: number): BlockContent {
  if (cut === 0) return block
  return { ...block, text: block.text.slice(cut), spans: block.spans && cutSpans(block.spans, cut) }
}

function cutSpans(spans: readonly Span[], cut: number): Span[] {
  let left = cut
  const rest: Span[] = []
  for (const span of spans) {
    const text = span.text.slice(left)
    left = Math.max(0, left - span.text.length)
    if (text !== '' || span.note !== undefined) rest.push({ ...span, text })
  }
  return rest
}
