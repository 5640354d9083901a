import type { RoutePolicy } from './policy-types.ts'

export const CODEBOOK: Record<string, RoutePolicy> = {
  'routes/panel/codebook/list': { path: async () => '/panel/slowniki' },
  'routes/panel/codebook/review': { path: async () => '/panel/slowniki/do-sprawdzenia' },
  'routes/panel/codebook/vocabulary': { path: async () => '/panel/slowniki/0' },
  'routes/panel/codebook/term': { path: async () => '/panel/slowniki/0/0' },
}
