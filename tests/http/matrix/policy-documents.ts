import type { RoutePolicy } from './policy-types.ts'

export const DOCUMENTS: Record<string, RoutePolicy> = {
  'routes/documents/library': { path: async () => '/nie-ma-jeszcze' },
  'routes/documents/document': { path: async () => '/nie-ma-jeszcze' },
  'routes/documents/version': { path: async () => '/nie-ma-jeszcze' },
  'routes/documents/changes': { path: async () => '/nie-ma-jeszcze' },
  'routes/documents/file': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/documents/list': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/documents/new': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/documents/document': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/documents/upload': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/documents/version': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/documents/matching': { path: async () => '/nie-ma-jeszcze' },
  'routes/panel/documents/anchors': { path: async () => '/nie-ma-jeszcze' },
}
