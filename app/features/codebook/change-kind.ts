import type { CodebookChangeKind } from '#db/codebook-tables.ts'

/** Everyday words help to suggest: whoever changed only those did not change what the term means. */
export function changeKindOf(change: {
  kind: CodebookChangeKind
  after: Readonly<Record<string, unknown>>
}): CodebookChangeKind | 'reworded' {
  const columns = Object.keys(change.after)
  const isReworded = columns.length === 1 && columns[0] === 'everyday_words'
  return change.kind === 'defined' && isReworded ? 'reworded' : change.kind
}
