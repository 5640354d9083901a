import type { RoutePolicy } from './policy-types.ts'

export const SUGGESTIONS: Record<string, RoutePolicy> = {
  'routes/panel/suggestions': { read: 'coding.do', path: async () => '/panel/podpowiedzi' },
  'routes/panel/suggestions-file': {
    read: 'coding.do',
    path: async () => '/panel/podpowiedzi.csv',
  },
}
