import type { RoutePolicy } from './policy-types.ts'

export const CONSULTATIONS: Record<string, RoutePolicy> = {
  'routes/consultations/list': { path: async () => '/nie-ma-jeszcze' },
  'routes/consultations/consultation': { path: async () => '/nie-ma-jeszcze' },
  'routes/consultations/feed': { path: async () => '/nie-ma-jeszcze' },
  'routes/consultations/calendar': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/consultations/list': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/consultations/new': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/consultations/consultation': { path: async () => '/nie-ma-jeszcze' },
}
