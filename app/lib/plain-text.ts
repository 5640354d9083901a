import { redactionSpans, type RedactionWord } from './redaction-mark.ts'
import { safeLinks } from './safe-links.ts'

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'link'; href: string; label: string }
  | { kind: 'redaction'; word: RedactionWord }

export type Block = { kind: 'paragraph'; inlines: Inline[] } | { kind: 'list'; items: Inline[][] }

const LIST_ITEM = /^[ \t]*[-*•–][ \t]+(?=\S)/

/**
 * What a person wrote as paragraphs, lists and links: an empty line ends a paragraph, lines that start with `-`, `*`,
 * `•` or `–` are a list. There is no other markup, so nothing a person writes can become anything else.
 */
export function parsePlainText(text: string): Block[] {
  const blocks: Block[] = []
  for (const paragraph of visibleText(text).split(/\n[ \t]*\n/)) {
    let lines: string[] = []
    let items: string[] = []
    const flush = () => {
      if (lines.length > 0) blocks.push({ kind: 'paragraph', inlines: inlinesOfLines(lines) })
      if (items.length > 0) blocks.push({ kind: 'list', items: items.map(inlinesOfLine) })
      lines = []
      items = []
    }
    for (const line of paragraph.split('\n')) {
      const content = line.trim()
      const marker = LIST_ITEM.exec(line)
      if (content === '') continue
      if (marker ? lines.length > 0 : items.length > 0) flush()
      if (marker) items.push(line.slice(marker[0].length).trim())
      else lines.push(content)
    }
    flush()
  }
  return blocks
}

/** Drops what cannot be seen (control characters, direction overrides, zero-width signs) and unifies line ends. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t\u200D])[\p{Cc}\p{Cf}]/gu, '')
}

function inlinesOfLines(lines: readonly string[]): Inline[] {
  return lines.flatMap((line, i) =>
    i === 0 ? inlinesOfLine(line) : [{ kind: 'break' }, ...inlinesOfLine(line)],
  )
}

function inlinesOfLine(line: string): Inline[] {
  const marks = redactionSpans(line).map(({ start, end, word }) => ({
    start,
    end,
    node: { kind: 'redaction' as const, word },
  }))
  const links = safeLinks(line).map(({ start, end, href, label }) => ({
    start,
    end,
    node: { kind: 'link' as const, href, label },
  }))
  const inlines: Inline[] = []
  let position = 0
  for (const { start, end, node } of [...marks, ...links].sort((a, b) => a.start - b.start)) {
    if (start < position) continue
    if (start > position) inlines.push({ kind: 'text', text: line.slice(position, start) })
    inlines.push(node)
    position = end
  }
  if (position < line.length) inlines.push({ kind: 'text', text: line.slice(position) })
  return inlines
}
