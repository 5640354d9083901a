import type { Generated } from 'kysely'

export type SearchEntryKind = 'document' | 'workshop'

/** A paragraph of a document's newest public version, or a public workshop: what `/szukaj` finds beside the register. */
export type SearchEntryTable = {
  id: Generated<number>
  kind: SearchEntryKind
  /** The document or the workshop. */
  source_id: number
  /** The block within the document; 0 for the source as a whole. */
  place_id: number
  analyzer: number
  /** What the source was made of when it was indexed: another one means that it has changed. */
  stamp: string
  title: string
  text: string
  title_tokens: string
  body_tokens: string
}

/** Tables of migration 0011-search. */
export type SearchTables = { search_entry: SearchEntryTable }
