import type { Submission } from '#db/schema.ts'

type Titled = Pick<Submission, 'visibility' | 'public_title' | 'original_title'>

/** What the public reads; of what is not public, the original for those few who may read it. */
export function staffTitle(row: Titled, mayReadOriginals: boolean): string | null {
  if (row.visibility === 'published') return row.public_title
  return mayReadOriginals ? row.original_title : null
}
