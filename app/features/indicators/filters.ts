export const EDITION_CHOICES = ['in-use', '2014', '2018', 'own', 'all'] as const
export const SHOWN = ['all', 'data', 'asked'] as const
export type CatalogueFilters = {
  area: string | null
  theme: string | null
  goal: number | null
  edition: (typeof EDITION_CHOICES)[number]
  shown: (typeof SHOWN)[number]
}

/** What stands in the address; whatever is unknown there falls back to everything in use. */
export function readCatalogueFilters(query: URLSearchParams): CatalogueFilters {
  const goal = query.get('cel') ?? ''
  return {
    area: slugOf(query.get('obszar')),
    theme: slugOf(query.get('temat')),
    goal: /^[1-9]\d{0,8}$/.test(goal) ? Number(goal) : null,
    edition: EDITION_CHOICES.find((each) => each === query.get('wydanie')) ?? 'in-use',
    shown: SHOWN.find((each) => each === query.get('pokaz')) ?? 'all',
  }
}

function slugOf(text: string | null): string | null {
  return text && /^[a-z0-9-]{1,80}$/.test(text) ? text : null
}
