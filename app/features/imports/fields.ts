import { fold } from '../../lib/polish-text.ts'
import { guessRemarkColumns } from './remark-columns.ts'

export type ImportKind = 'postulate' | 'remark'

const POSTULATE_FIELDS = [
  'title',
  'text',
  'id',
  'received',
  'channel',
  'organisation',
  'estate',
] as const
/** The columns of the usual form for remarks, and what offices add to it. */
export const REMARK_FIELDS = [
  'part',
  'current',
  'proposal',
  'text',
  'justification',
  'author',
  'organisation',
  'received',
  'written',
  'channel',
  'id',
] as const
type PostulateField = (typeof POSTULATE_FIELDS)[number]
type RemarkField = (typeof REMARK_FIELDS)[number]
export type ImportField = PostulateField | RemarkField

/** What a column of a file can be, whatever the file holds. */
export const IMPORT_FIELDS: readonly ImportField[] = [
  ...new Set([...POSTULATE_FIELDS, ...REMARK_FIELDS]),
]

export function fieldsOf(kind: ImportKind): readonly ImportField[] {
  return kind === 'remark' ? REMARK_FIELDS : POSTULATE_FIELDS
}

/** Which column holds which field, by its place in the file. */
export type Mapping = Partial<Record<ImportField, number>>

const KNOWN_NAMES: Record<PostulateField, readonly string[]> = {
  title: ['title', 'tytul', 'nazwa', 'name', 'temat', 'subject', 'заголовок'],
  text: ['text', 'tresc', 'opis', 'body', 'description', 'content', 'postulat', 'uwaga', 'текст'],
  id: ['externalid', 'id', 'numer', 'nr', 'identyfikator', 'number', 'lp', 'номер'],
  received: ['received', 'receivedat', 'datawplywu', 'data', 'date', 'datazgloszenia', 'createdat'],
  channel: ['channel', 'kanal', 'zrodlozgloszenia', 'forma'],
  organisation: ['organisation', 'organization', 'organizacja', 'podmiot', 'instytucja', 'firma'],
  estate: ['estate', 'osiedle', 'neighbourhood', 'neighborhood', 'dzielnica', 'district'],
}

/** Finds the columns by the names that people give them; earlier names of a field win. */
export function guessMapping(columns: readonly string[], kind: ImportKind = 'postulate'): Mapping {
  if (kind === 'remark') return guessRemarkColumns(columns)
  const plain = columns.map((name) => fold(name).replace(/[^\p{L}\p{N}]/gu, ''))
  const mapping: Mapping = {}
  for (const field of POSTULATE_FIELDS) {
    const index = KNOWN_NAMES[field].map((name) => plain.indexOf(name)).find((i) => i >= 0)
    if (index !== undefined) mapping[field] = index
  }
  return mapping
}

/** `title=Tytuł,text=Opis` over what was guessed; an empty name (`estate=`) leaves the field out. */
export function readMapping(
  typed: string,
  columns: readonly string[],
  guessed: Mapping,
  kind: ImportKind = 'postulate',
): { ok: true; value: Mapping } | { ok: false; refusal: { field?: string; column?: string } } {
  const mapping = { ...guessed }
  for (const pair of typed.split(',').filter((part) => part.trim() !== '')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at === -1 ? undefined : at).trim()
    const column = at === -1 ? '' : pair.slice(at + 1).trim()
    const field = fieldsOf(kind).find((known) => known === name)
    if (!field || at === -1) return { ok: false, refusal: { field: name } }
    const index = columns.indexOf(column)
    if (column === '') delete mapping[field]
    else if (index === -1) return { ok: false, refusal: { column } }
    else mapping[field] = index
  }
  return { ok: true, value: mapping }
}

const NEEDED: Record<ImportKind, readonly ImportField[]> = {
  postulate: ['title', 'text'],
  remark: ['text', 'proposal', 'justification'],
}

/** Without any column of words there is nothing to import. */
export function isUsable(mapping: Mapping, kind: ImportKind = 'postulate'): boolean {
  return NEEDED[kind].some((field) => mapping[field] !== undefined)
}
