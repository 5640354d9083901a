import type { RoutePolicy } from './policy-types.ts'

export const INITIATIVES: Record<string, RoutePolicy> = {
  'routes/strategy/initiatives': { path: async () => '/przedsiewziecia' },
  'routes/strategy/initiative': { path: async () => '/przedsiewziecia/0' },
  'routes/strategy/initiatives-file': { path: async () => '/dane/przedsiewziecia/0' },
  'routes/strategy/influence': { path: async () => '/slad/0' },
  'routes/panel/initiatives/list': { path: async () => '/panel/przedsiewziecia' },
  'routes/panel/initiatives/new': { path: async () => '/panel/przedsiewziecia/nowe' },
  'routes/panel/initiatives/initiative': { path: async () => '/panel/przedsiewziecia/0' },
}
