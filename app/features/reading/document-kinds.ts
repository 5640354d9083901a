import type { DocumentKind } from '#db/schema.ts'

/** How each kind is written in addresses; in the order of the library. */
export const KIND_SLUGS: Record<DocumentKind, string> = {
  strategy_draft: 'projekty',
  vision: 'wizja',
  diagnosis: 'diagnoza',
  action_plan: 'plan',
  study: 'opracowania',
  other: 'inne',
}
export const DOCUMENT_KINDS = Object.keys(KIND_SLUGS) as DocumentKind[]

export function kindOfSlug(slug: string | null): DocumentKind | null {
  return DOCUMENT_KINDS.find((kind) => KIND_SLUGS[kind] === slug) ?? null
}
