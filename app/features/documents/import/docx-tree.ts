/** What mammoth reads out of a DOCX; only what we use of it. */
export type DocxNode =
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'hyperlink'; href?: string; anchor?: string; children: DocxNode[] }
  | DocxRun
  | DocxParagraph
  | DocxTable
  | DocxImage
  | { type: 'tableRow' | 'tableCell' | 'commentReference' | 'bookmarkStart' | 'note' }

export type DocxRun = {
  type: 'run'
  styleName: string | null
  isBold: boolean
  isItalic: boolean
  isStrikethrough: boolean
  verticalAlignment: 'baseline' | 'superscript' | 'subscript'
  highlight: string | null
  children: DocxNode[]
}
export type DocxParagraph = {
  type: 'paragraph'
  styleId: string | null
  styleName: string | null
  numbering: { level: string; isOrdered: boolean } | null
  children: DocxNode[]
}
export type DocxCell = { colSpan: number; rowSpan: number; children: DocxNode[] }
export type DocxTable = { type: 'table'; children: { isHeader: boolean; children: DocxCell[] }[] }
export type DocxImage = {
  type: 'image'
  altText?: string
  contentType: string
  readAsBuffer(): Promise<Buffer>
}
export type DocxNote = { body: DocxNode[] }
export type DocxTree = {
  children: DocxNode[]
  notes: { resolve(reference: { noteType: string; noteId: string }): DocxNote | null }
  comments: { body: DocxNode[] }[]
}

/** The words alone, without formatting and pictures. */
export function wordsOf(nodes: readonly DocxNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'table') {
        return node.children
          .map((row) => row.children.map((c) => wordsOf(c.children)).join(' '))
          .join(' ')
      }
      const words = 'children' in node ? wordsOf(node.children) : ''
      return node.type === 'paragraph' ? `${words} ` : words
    })
    .join('')
}
