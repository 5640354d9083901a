import type { BlockContent } from '#app/features/documents/block.ts'
import type { EditedBlock, EditedText } from './strategy-versions.ts'

/** One edit: what, where (parts of a thousand of the text), and a number that decides its details. */
export type RandomEdit = { what: (typeof EDITS)[number]; at: number; to: number; detail: number }

export const EDITS = [
  'delete',
  'move',
  'moveSection',
  'light',
  'heavy',
  'number',
  'name',
  'split',
  'join',
  'insert',
  'copyNamed',
  'copyLight',
  'repeat',
] as const

const SYNONYMS = ['wspólnie', 'stopniowo', 'w miarę możliwości', 'przede wszystkim', 'wkrótce']
const NAMES = ['Nowa', 'Zielona', 'Górna', 'Słoneczna', 'Kamienna']
const FRESH = [
  'Nad zalewem staną pomosty, z których skorzystają wędkarze i kajakarze.',
  'Raz w miesiącu urząd zaprosi seniorów na lekcję obsługi telefonu.',
  'Monitoring',
  'Zadania',
  'Targ staroci wróci na plac przy dworcu w każdą pierwszą niedzielę miesiąca.',
]

/**
 * Applies edits one after the other, and keeps the truth of what each block was. A block is reworded,
 * copied, split or joined once at most: a copy whose original is gone is, to any reader, the original.
 */
export function editRandomly(
  before: readonly BlockContent[],
  edits: readonly RandomEdit[],
): EditedText {
  let blocks = before.map((content, truth): EditedBlock => ({ content, edit: 'same', truth }))
  const touched = new Set<EditedBlock>()
  for (const edit of edits) {
    const at = Math.floor((edit.at / 1000) * blocks.length)
    const around = [blocks[at], ...(edit.what === 'join' ? [blocks[at + 1]] : [])]
    const isMove = edit.what === 'move' || edit.what === 'moveSection'
    if (!blocks[at] || (!isMove && around.some((block) => block && touched.has(block)))) continue
    const known = new Set(blocks)
    blocks = apply(blocks, at, edit, before)
    for (const block of blocks) if (!known.has(block)) touched.add(block)
    for (const block of around) if (block && !isMove) touched.add(block)
  }
  return { before: [...before], after: blocks }
}

function apply(
  blocks: readonly EditedBlock[],
  at: number,
  edit: RandomEdit,
  before: readonly BlockContent[],
): EditedBlock[] {
  const block = blocks[at]
  if (!block) return [...blocks]
  const target = Math.floor((edit.to / 1000) * blocks.length)
  const replaced = (...by: EditedBlock[]) => blocks.toSpliced(at, 1, ...by)
  const reworded = (text: string) =>
    isTaken(text, before)
      ? [...blocks]
      : replaced({ ...block, content: { ...block.content, text } })
  const fresh = (text: string): EditedBlock => ({
    content: { ...block.content, kind: 'paragraph', level: 0, text },
    edit: 'new',
    truth: null,
  })
  const text = block.content.text
  switch (edit.what) {
    case 'delete':
      return replaced()
    case 'move':
      return blocks.toSpliced(at, 1).toSpliced(target, 0, block)
    case 'moveSection': {
      const section = blocks.slice(at, at + 2 + (edit.detail % 9))
      return blocks.toSpliced(at, section.length).toSpliced(target, 0, ...section)
    }
    case 'light':
      return reworded(withWord(text, edit.detail))
    case 'heavy':
      return reworded(text.split(' ').toReversed().slice(0, 12).join(' '))
    case 'number':
      return reworded(withNumber(text, edit.detail))
    case 'name':
      return reworded(withName(text, edit.detail))
    case 'split': {
      const words = text.split(' ')
      if (words.length < 8) return [...blocks]
      const middle = Math.floor(words.length * (0.3 + (edit.detail % 5) / 10))
      const part = (from: number, to?: number) => words.slice(from, to).join(' ')
      return replaced(
        { ...block, content: { ...block.content, text: part(0, middle) } },
        { ...block, truth: null, content: { ...block.content, text: part(middle) } },
      )
    }
    case 'join': {
      const other = blocks[at + 1]
      if (!other) return [...blocks]
      const content = { ...block.content, text: `${text} ${other.content.text}` }
      // Joined to something new it is still the older of the two.
      return blocks.toSpliced(at, 2, { ...block, content, truth: block.truth ?? other.truth })
    }
    case 'insert':
      return blocks.toSpliced(at, 0, fresh(FRESH[edit.detail % FRESH.length] ?? ''))
    case 'copyNamed': {
      const copy = withName(withNumber(text, edit.detail), edit.detail)
      return isTaken(copy, before) ? [...blocks] : blocks.toSpliced(target, 0, fresh(copy))
    }
    case 'copyLight': {
      const copy = withWord(text, edit.detail)
      return isTaken(copy, before) ? [...blocks] : blocks.toSpliced(at + 1, 0, fresh(copy))
    }
    case 'repeat':
      return blocks.toSpliced(target, 0, fresh(text))
  }
}

/** An edit that happens to give the words of another block cannot be told from moving that block. */
function isTaken(text: string, before: readonly BlockContent[]): boolean {
  return before.some((block) => block.text === text)
}

function withWord(text: string, detail: number): string {
  const words = text.split(' ')
  const at = 1 + (detail % Math.max(1, words.length - 1))
  const word = SYNONYMS[detail % SYNONYMS.length] ?? ''
  return words.toSpliced(at, detail % 2, word).join(' ')
}

function withNumber(text: string, detail: number): string {
  return /\d/.test(text) ? text.replace(/\d+/, String((detail % 90) + 10)) : text
}

function withName(text: string, detail: number): string {
  const name = NAMES[detail % NAMES.length] ?? ''
  const named = text.replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/u, name)
  return named === text ? text.replace(/(?<= )\p{Ll}{4,}/u, name) : named
}
