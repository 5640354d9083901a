import type { RoutePolicy } from './policy-types.ts'

export const OUTCOMES: Record<string, RoutePolicy> = {
  'routes/workshops/feedback': { path: async () => '/nie-ma' },
  'routes/panel/workshops/outcome': { path: async () => '/nie-ma' },
  'routes/panel/workshops/statistics': { path: async () => '/nie-ma' },
  'routes/panel/workshops/series': { path: async () => '/nie-ma' },
  'routes/panel/workshops/statistics-file': { path: async () => '/nie-ma' },
  'routes/panel/workshops/series-file': { path: async () => '/nie-ma' },
}
