import type { RoutePolicy } from './policy-types.ts'

export const DAY_OF: Record<string, RoutePolicy> = {
  'routes/panel/workshops/day': { path: async () => '/nie-ma' },
  'routes/panel/workshops/day-sync': { path: async () => '/nie-ma' },
}
