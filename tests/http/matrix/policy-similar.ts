import type { RoutePolicy } from './policy-types.ts'

export const SIMILAR: Record<string, RoutePolicy> = {
  'routes/postulates/similar': { path: async () => '/postulaty/podobne' },
}
