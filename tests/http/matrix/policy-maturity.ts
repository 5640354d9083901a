import type { RoutePolicy } from './policy-types.ts'

export const MATURITY: Record<string, RoutePolicy> = {
  'routes/strategy/maturity': { path: async () => '/dojrzalosc' },
  'routes/strategy/maturity-subject': { path: async () => '/dojrzalosc/0' },
  'routes/strategy/maturity-file': { path: async () => '/dane/dojrzalosc/0' },
  'routes/panel/maturity/list': { path: async () => '/panel/dojrzalosc' },
  'routes/panel/maturity/new': { path: async () => '/panel/dojrzalosc/nowa' },
  'routes/panel/maturity/rating': { path: async () => '/panel/dojrzalosc/oceny/0' },
  'routes/panel/maturity/subject': { path: async () => '/panel/dojrzalosc/0' },
}
