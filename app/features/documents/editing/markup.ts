import type { PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { BlockContent, Span } from '../block.ts'
import { safeHref } from '../import/safe-href.ts'
import { writeSpans, type Format, type SpanWriter } from '../import/span-writer.ts'

/** Everything of Markdown but bold, italic and links means itself: a `#` in a text is a `#`. */
const OFF = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
]
/** A sign of a footnote as typed, or a sign that a backslash takes the meaning from. */
const NOTE_OR_ESCAPED = /\\[\s\S]|\[\^([^\]\n]{1,20})\]/g
/** Markdown takes backslashes away, so signs of footnotes are set apart before it: private-use signs. */
const NOTE = /\uE000([^\uE001]*)\uE001/g
const SET_APART = /[\uE000\uE001]/g

/**
 * The words of a block as they are typed: **bold**, *italic*, [link](https://…), the sign of a
 * footnote as [^1]. A table stays its rows.
 */
export function toMarkup(block: Pick<BlockContent, 'kind' | 'text' | 'spans'>): string {
  if (block.kind === 'table' || block.kind === 'image') return block.text
  return (block.spans ?? [{ text: block.text }]).map(spanMarkup).join('')
}

export function fromMarkup(typed: string): { text: string; spans: Span[] | null } {
  const tree = fromMarkdown(notesSetApart(typed.replaceAll('\r\n', '\n').trim()), {
    extensions: [{ disable: { null: OFF } }],
  })
  const writer = writeSpans()
  for (const [index, node] of tree.children.entries()) {
    if (index > 0) writer.add(' ', {})
    if (node.type === 'paragraph') write(writer, node.children, {})
  }
  return writer.finish()
}

function notesSetApart(typed: string): string {
  return typed
    .replaceAll(SET_APART, '')
    .replaceAll(NOTE_OR_ESCAPED, (sign, note?: string) =>
      note === undefined ? sign : `\uE000${note}\uE001`,
    )
}

function write(writer: SpanWriter, nodes: readonly PhrasingContent[], format: Format): void {
  for (const node of nodes) {
    if (node.type === 'text') writeText(writer, node.value, format)
    else if (node.type === 'break') writer.add('\n', format)
    else if (node.type === 'strong') write(writer, node.children, { ...format, bold: true })
    else if (node.type === 'emphasis') write(writer, node.children, { ...format, italic: true })
    else if (node.type === 'link') {
      const href = safeHref(node.url)
      write(writer, node.children, href === null ? format : { ...format, href })
    }
  }
}

function writeText(writer: SpanWriter, text: string, format: Format): void {
  let from = 0
  for (const match of text.matchAll(NOTE)) {
    writer.add(line(text.slice(from, match.index)), format)
    writer.addNote(match[1] ?? '')
    from = match.index + match[0].length
  }
  writer.add(line(text.slice(from)), format)
}

/** A line that ends in the field goes on in the text. */
function line(text: string): string {
  return text.replaceAll('\n', ' ')
}

function spanMarkup(span: Span): string {
  const [, front = '', words = '', back = ''] = /^(\s*)(.*?)(\s*)$/s.exec(span.text) ?? []
  const note = span.note === undefined ? '' : `[^${span.note}]`
  if (words === '') return escaped(span.text) + note
  const bold = span.bold ? '**' : ''
  const italic = span.italic ? '*' : ''
  const marked = `${bold}${italic}${escaped(words)}${italic}${bold}`
  const linked = span.href === undefined ? marked : `[${marked}](<${span.href}>)`
  return escaped(front) + linked + escaped(back) + note
}

/** A line break that was meant is a `\` at the end of a line. */
function escaped(text: string): string {
  return text.replaceAll(/[\\*_[\]]/g, String.raw`\$&`).replaceAll('\n', '\\\n')
}
