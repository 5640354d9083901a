import type { RoutePolicy } from './policy-types.ts'

export const LETTERS: Record<string, RoutePolicy> = {
  'routes/panel/letters/new': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/letters/letter': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/letters/form-import': { path: async () => '/nie-ma-jeszcze' },
}
