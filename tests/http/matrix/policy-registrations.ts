import type { RoutePolicy } from './policy-types.ts'

export const REGISTRATIONS: Record<string, RoutePolicy> = {
  'routes/panel/workshops/registrations': { path: async () => '/nie-ma' },
  'routes/panel/workshops/attendance-list': { path: async () => '/nie-ma' },
  'routes/panel/workshops/registrations-file': { path: async () => '/nie-ma' },
  'routes/panel/workshops/seating': { path: async () => '/nie-ma' },
  'routes/panel/workshops/table-sheets': { path: async () => '/nie-ma' },
}
