import type { RoutePolicy } from './policy-types.ts'

export const INDICATORS: Record<string, RoutePolicy> = {
  'routes/strategy/indicators': { path: async () => '/wskazniki' },
  'routes/strategy/indicator': { path: async () => '/wskazniki/0' },
  'routes/strategy/indicators-file': { path: async () => '/dane/wskazniki/0' },
  'routes/panel/indicators/list': { path: async () => '/panel/wskazniki' },
  'routes/panel/indicators/new': { path: async () => '/panel/wskazniki/nowy' },
  'routes/panel/indicators/import': { path: async () => '/panel/wskazniki/import' },
  'routes/panel/indicators/indicator': { path: async () => '/panel/wskazniki/0' },
}
