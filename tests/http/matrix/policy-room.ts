import type { RoutePolicy } from './policy-types.ts'

export const ROOM: Record<string, RoutePolicy> = {
  'routes/panel/room/room': { path: async () => '/panel/sala' },
  'routes/panel/room/surveys': { path: async () => '/panel/sala/badania' },
  'routes/panel/room/survey': { path: async () => '/panel/sala/badania/0' },
  'routes/strategy/map-file': { path: async () => '/dane/mapa/0' },
}
