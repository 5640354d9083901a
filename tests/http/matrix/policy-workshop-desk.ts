import type { RoutePolicy } from './policy-types.ts'

export const WORKSHOP_DESK: Record<string, RoutePolicy> = {
  'routes/panel/workshops/list': { path: async () => '/nie-ma' },
  'routes/panel/workshops/new': { path: async () => '/nie-ma' },
  'routes/panel/workshops/workshop': { path: async () => '/nie-ma' },
  'routes/panel/workshops/session': { path: async () => '/nie-ma' },
}
