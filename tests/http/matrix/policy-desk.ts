import type { RoutePolicy } from './policy-types.ts'

export const DESK: Record<string, RoutePolicy> = {
  'routes/panel/consultations/desk': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/consultations/groups': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/positions/templates': { path: async () => '/nie-ma-jeszcze' },
}
