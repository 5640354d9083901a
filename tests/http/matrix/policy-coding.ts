import type { RoutePolicy } from './policy-types.ts'

export const CODING: Record<string, RoutePolicy> = {
  'routes/panel/coding/list': { path: async () => '/panel/kodowanie' },
  'routes/panel/coding/new': { path: async () => '/panel/kodowanie/nowe' },
  'routes/panel/coding/round': { path: async () => '/panel/kodowanie/0' },
  'routes/panel/coding/code': { path: async () => '/panel/kodowanie/0/koduj' },
  'routes/panel/coding/batches': { path: async () => '/panel/oznaczenia' },
}
