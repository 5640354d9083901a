import type {
  Definition,
  FootnoteDefinition,
  List,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { itemLevel, tableText } from '../block.ts'
import { block } from './docx-blocks.ts'
import type { Findings } from './findings.ts'
import type { RawBlock } from './imported-document.ts'
import { markdownWords, plainText, type MarkdownImage, type MarkdownPen } from './markdown-words.ts'

type Making = { blocks: RawBlock[]; pen: MarkdownPen }

const DATA_URL = /^data:(image\/[a-z+.-]+);base64,([\w+/=\s]+)$/i

/** The blocks of a Markdown text (CommonMark with GitHub's tables, footnotes and task lists). */
export function markdownBlocks(text: string, findings: Findings): RawBlock[] {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const defined = new Map<string, FootnoteDefinition>()
  const definitions = new Map<string, Definition>()
  collect(root, defined, definitions)
  const labels = new Map<string, string>()
  const label = (identifier: string) => {
    if (!defined.has(identifier)) return null
    const given = labels.get(identifier) ?? String(labels.size + 1)
    labels.set(identifier, given)
    return given
  }
  const making: Making = { blocks: [], pen: { findings, definitions, label } }
  for (const node of root.children) addNode(making, node)
  // A note can point to a note: the list grows while it is read.
  for (const [identifier, number] of labels) addFootnote(making, defined.get(identifier), number)
  return making.blocks
}

function collect(
  parent: Root | RootContent,
  notes: Map<string, FootnoteDefinition>,
  definitions: Map<string, Definition>,
): void {
  if (!('children' in parent)) return
  for (const node of parent.children) {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node)
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
    collect(node, notes, definitions)
  }
}

function addNode(making: Making, node: RootContent, kind: RawBlock['kind'] = 'paragraph'): void {
  const { blocks, pen } = making
  switch (node.type) {
    case 'heading':
      return addWords(making, 'heading', node.children, node.depth)
    case 'paragraph':
      return addWords(making, kind, node.children)
    case 'blockquote':
      for (const child of node.children) addNode(making, child, 'quote')
      return
    case 'list':
      return addList(making, node, 0)
    case 'table': {
      const rows = node.children.map((row) =>
        row.children.map((cell) => cellWords(making, cell.children)),
      )
      blocks.push(block('table', { text: tableText(rows), spans: null }))
      return
    }
    case 'code':
      pen.findings.add('code', node.value)
      blocks.push(block('paragraph', { text: node.value.trim(), spans: null }))
      return
    case 'html':
      return pen.findings.add('html', node.value.replaceAll(/<[^>]*>/g, ' '))
  }
}

function addWords(
  making: Making,
  kind: RawBlock['kind'],
  nodes: readonly PhrasingContent[],
  level = 0,
): void {
  const { images, ...words } = markdownWords(nodes, making.pen)
  if (words.text.trim()) making.blocks.push({ ...block(kind, words), level })
  for (const image of images) addImage(making, image)
}

function addList(making: Making, list: List, depth: number): void {
  if (list.ordered && list.start !== 1) making.pen.findings.add('listStart')
  const level = itemLevel({ depth, isNumbered: list.ordered === true })
  for (const item of list.children) {
    for (const [index, child] of item.children.entries()) {
      const isFirst = index === 0 && child.type === 'paragraph'
      if (isFirst && typeof item.checked === 'boolean') {
        const sign = { type: 'text' as const, value: item.checked ? '☑ ' : '☐ ' }
        addWords(making, 'item', [sign, ...child.children], level)
      } else if (isFirst) addWords(making, 'item', child.children, level)
      else if (child.type === 'list') addList(making, child, depth + 1)
      else addNode(making, child)
    }
  }
}

function cellWords(making: Making, nodes: readonly PhrasingContent[]): string {
  const { text, spans, images } = markdownWords(nodes, making.pen)
  for (const image of images) making.pen.findings.add('images', image.alt)
  if (spans?.some((span) => span.href !== undefined)) making.pen.findings.add('tableFormat', text)
  return (spans ?? [{ text }])
    .map((span) => ('note' in span && span.note ? `${span.text} [${span.note}]` : span.text))
    .join('')
}

/** Only a picture that is in the file itself: we fetch nothing from elsewhere. */
function addImage(making: Making, image: MarkdownImage): void {
  const [, mime, data] = DATA_URL.exec(image.url) ?? []
  if (mime === undefined || data === undefined) {
    return making.pen.findings.add('externalImages', image.alt || image.url.slice(0, 80))
  }
  making.blocks.push({
    ...block('image', { text: image.alt, spans: null }),
    image: { mime, read: async () => Buffer.from(data, 'base64') },
  })
}

function addFootnote(making: Making, note: FootnoteDefinition | undefined, number: string): void {
  const words = (note?.children ?? []).map((child) =>
    child.type === 'paragraph'
      ? markdownWords(child.children, making.pen)
      : {
          text: 'children' in child ? plainText(child.children as PhrasingContent[]) : '',
          spans: null,
        },
  )
  const text = words.map((each) => each.text).join('\n')
  const spans = words.flatMap((each, i) => [
    ...(i > 0 ? [{ text: '\n' }] : []),
    ...(each.spans ?? [{ text: each.text }]),
  ])
  const hasFormat = words.some((each) => each.spans)
  making.blocks.push({ ...block('footnote', { text, spans: hasFormat ? spans : null }), number })
}
