import type { RoutePolicy } from './policy-types.ts'

export const SEARCH: Record<string, RoutePolicy> = {
  'routes/search': { read: 'everyone', path: async () => '/szukaj' },
}
