import type { RoutePolicy } from './policy-types.ts'

export const WORKSHOPS: Record<string, RoutePolicy> = {
  'routes/workshops/list': { path: async () => '/nie-ma' },
  'routes/workshops/workshop': { path: async () => '/nie-ma' },
  'routes/workshops/registration': { path: async () => '/nie-ma' },
  'routes/workshops/registration-calendar': { path: async () => '/nie-ma' },
  'routes/workshops/calendar': { path: async () => '/nie-ma' },
}
