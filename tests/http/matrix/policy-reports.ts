import type { RoutePolicy } from './policy-types.ts'

export const REPORTS: Record<string, RoutePolicy> = {
  'routes/consultations/report': { path: async () => '/nie-ma-jeszcze' },
  'routes/consultations/report-file': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/consultations/reports': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/consultations/report': { path: async () => '/nie-ma-jeszcze' },
}
