import type { BlockContent } from '../block.ts'

export const UPLOAD_BYTES = 15 * 1024 * 1024
export const MOST_BLOCKS = 4_000
export const MOST_IMAGES = 100

/** A picture out of the file, made anew: only pixels are left of it. */
export type ImportedImage = {
  hash: string
  mime: string
  width: number
  height: number
  content: Uint8Array
}

/** What did not come over at all, and what came over otherwise than it stood. */
export const DROPPED = [
  'comments',
  'deletions',
  'hiddenText',
  'headersFooters',
  'contentsList',
  'equations',
  'charts',
  'embedded',
  'lostBoxes',
  'images',
  'externalImages',
  'html',
  'unsafeLinks',
] as const
export const CHANGED = [
  'insertions',
  'textBoxes',
  'mergedCells',
  'nestedTables',
  'tableFormat',
  'tableImages',
  'tableHeads',
  'raised',
  'lowered',
  'struck',
  'internalLinks',
  'listStart',
  'code',
  'noHeadings',
] as const
export type FindingKind = (typeof DROPPED)[number] | (typeof CHANGED)[number]

export type Finding = { kind: FindingKind; count: number; quotes: string[] }

export type ImportedDocument = {
  /** In order; an image names its file, and its text is the alternative text that the file had. */
  blocks: BlockContent[]
  images: ImportedImage[]
  findings: Finding[]
}

export const IMPORT_REFUSALS = [
  'empty',
  'tooLarge',
  'unknownType',
  'pdf',
  'odt',
  'oldWord',
  'rtf',
  'otherOffice',
  'password',
  'macro',
  'bomb',
  'broken',
  'entities',
  'tooHard',
  'notUtf8',
  'noText',
  'tooManyBlocks',
  'tooManyImages',
] as const
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number]

/** A block on its way: its picture is still what the file had. */
export type RawBlock = Omit<BlockContent, 'fileHash'> & { image: RawImage | null }
export type RawImage = { mime: string; read(): Promise<Uint8Array> }
