import type { RoutePolicy } from './policy-types.ts'

export const SEARCH: Record<string, RoutePolicy> = {
  'routes/search': { path: async () => '/szukaj' },
}
