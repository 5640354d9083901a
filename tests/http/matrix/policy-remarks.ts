import type { RoutePolicy } from './policy-types.ts'

export const REMARKS: Record<string, RoutePolicy> = {
  'routes/documents/block': { path: async () => '/nie-ma-jeszcze' },
  'routes/remarks/sending': { path: async () => '/nie-ma-jeszcze' },
  'routes/remarks/resume': { path: async () => '/nie-ma-jeszcze' },
  'routes/remarks/remark': { path: async () => '/nie-ma-jeszcze' },
}
