import type { RoutePolicy } from './policy-types.ts'

export const CARDS: Record<string, RoutePolicy> = {
  'routes/workshops/find-table': { path: async () => '/nie-ma' },
  'routes/workshops/table': { path: async () => '/nie-ma' },
  'routes/workshops/table-sync': { path: async () => '/nie-ma' },
  'routes/panel/workshops/cards': { path: async () => '/nie-ma' },
  'routes/panel/workshops/wall': { path: async () => '/nie-ma' },
}
