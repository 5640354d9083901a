import { readFileSync } from 'node:fs'
import type { BlockKind } from '#db/schema.ts'
import type { BlockContent } from '#app/features/documents/block.ts'

/** What was done to a block of the first version to get this one; see the head of the fixture. */
export type Edit =
  | 'same'
  | 'moved'
  | 'light'
  | 'moved-light'
  | 'heavy'
  | 'number'
  | 'name'
  | 'split'
  | 'rest'
  | 'join'
  | 'new'

export type EditedBlock = {
  content: BlockContent
  edit: Edit
  /** The index of the old block that it is; the rest of a split one and a new one are none. */
  truth: number | null
}
export type EditedText = { before: BlockContent[]; after: EditedBlock[] }

const FOLDER = new URL('../fixtures/', import.meta.url)
const SIGNS: Record<string, Edit> = { '=': 'same', '>': 'moved', '+': 'new' }

/** Two versions of a long text, and what was done between them. */
export function strategyVersions(): EditedText {
  const first = lines('strategy-1.txt').map(([id = '', kind = '', text = '']) => ({
    id,
    content: blockOf(kind, text),
  }))
  const indexOf = new Map(first.map(({ id }, index) => [id, index]))
  const after = lines('strategy-2.txt').map(([head = '', kindOrText = '', text]): EditedBlock => {
    const [word = '', id = ''] = head.split(' ')
    const edit = SIGNS[word] ?? (word as Edit)
    if (edit === 'new') return { content: blockOf(kindOrText, text ?? ''), edit, truth: null }
    const index = indexOf.get(id)
    const old = index === undefined ? undefined : first[index]
    if (index === undefined || !old) throw new Error(`no block ${id} in the first version`)
    const content = kindOrText ? { ...old.content, text: kindOrText } : old.content
    return { content, edit, truth: edit === 'rest' ? null : index }
  })
  return { before: first.map(({ content }) => content), after }
}

function lines(name: string): string[][] {
  return readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [head = '', kind = '', ...rest] = line.split(' | ')
      return rest.length > 0 ? [head, kind, rest.join(' | ')] : [head, kind]
    })
}

const KINDS: Record<string, { kind: BlockKind; level: number }> = {
  h1: { kind: 'heading', level: 1 },
  h2: { kind: 'heading', level: 2 },
  h3: { kind: 'heading', level: 3 },
  p: { kind: 'paragraph', level: 0 },
  li: { kind: 'item', level: 0 },
  table: { kind: 'table', level: 0 },
}

function blockOf(kind: string, text: string): BlockContent {
  const found = KINDS[kind]
  if (!found) throw new Error(`no kind ${kind}`)
  return { ...found, number: null, text, spans: null, fileHash: null }
}
