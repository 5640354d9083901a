import type { RoutePolicy } from './policy-types.ts'

export const SUGGESTIONS: Record<string, RoutePolicy> = {
  'routes/panel/suggestions': { path: async () => '/panel/podpowiedzi' },
}
