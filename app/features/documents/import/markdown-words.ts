import type { Definition, Image, PhrasingContent } from 'mdast'
import type { Findings } from './findings.ts'
import { safeHref } from './safe-href.ts'
import { writeSpans, type Format, type SpanWriter } from './span-writer.ts'

export type MarkdownImage = { url: string; alt: string }
export type MarkdownPen = {
  findings: Findings
  definitions: ReadonlyMap<string, Definition>
  /** Null for a sign without a footnote. */
  label(identifier: string): string | null
}

type Writing = MarkdownPen & { writer: SpanWriter; images: MarkdownImage[] }

export function markdownWords(nodes: readonly PhrasingContent[], pen: MarkdownPen) {
  const writing: Writing = { ...pen, writer: writeSpans(), images: [] }
  write(writing, nodes, {})
  return { ...writing.writer.finish(), images: writing.images }
}

function write(writing: Writing, nodes: readonly PhrasingContent[], format: Format): void {
  for (const node of nodes) writeNode(writing, node, format)
}

function writeNode(writing: Writing, node: PhrasingContent, format: Format): void {
  const { writer, findings, definitions } = writing
  switch (node.type) {
    case 'text':
      // A line end in the file is only where its author's window ended.
      return writer.add(node.value.replaceAll('\n', ' '), format)
    case 'inlineCode':
      return writer.add(node.value, format)
    case 'break':
      return writer.add('\n', format)
    case 'strong':
      return write(writing, node.children, { ...format, bold: true })
    case 'emphasis':
      return write(writing, node.children, { ...format, italic: true })
    case 'delete':
      findings.add('struck', plainText(node.children))
      return write(writing, node.children, format)
    case 'link':
      return writeLink(writing, node.children, node.url, format)
    case 'linkReference':
      return writeLink(writing, node.children, definitions.get(node.identifier)?.url, format)
    case 'image':
    case 'imageReference':
      return addImage(writing, node)
    case 'footnoteReference': {
      const label = writing.label(node.identifier)
      return label === null ? undefined : writer.addNote(label)
    }
    case 'html':
      if (/^<br\s*\/?>$/i.test(node.value)) return writer.add('\n', format)
      return findings.add('html', node.value)
  }
}

function writeLink(
  writing: Writing,
  children: readonly PhrasingContent[],
  url: string | undefined,
  format: Format,
): void {
  const href = safeHref(url)
  if (url?.startsWith('#')) writing.findings.add('internalLinks', plainText(children))
  else if (href === null) writing.findings.add('unsafeLinks', plainText(children))
  write(writing, children, href === null ? format : { ...format, href })
}

function addImage(
  writing: Writing,
  node: Image | Extract<PhrasingContent, { type: 'imageReference' }>,
): void {
  const url = node.type === 'image' ? node.url : writing.definitions.get(node.identifier)?.url
  writing.images.push({ url: url ?? '', alt: node.alt?.trim() ?? '' })
}

export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      'children' in node ? plainText(node.children) : 'value' in node ? node.value : '',
    )
    .join('')
}
