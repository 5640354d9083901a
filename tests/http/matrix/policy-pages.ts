import { fixed } from './fixed-path.ts'
import type { RoutePolicy } from './policy-types.ts'

/** Pages that are only read, and what stands on every page. */
export const PAGES: Record<string, RoutePolicy> = {
  root: {},
  'routes/site': {},
  'routes/home': { read: 'everyone' },
  'routes/not-found': { path: async () => '/nie-ma-takiej-strony' },
  'routes/areas': { read: 'everyone' },
  'routes/area': { read: 'everyone', path: async () => '/obszary/spoleczenstwo' },
  'routes/goals': { read: 'everyone' },
  'routes/goal': { read: 'everyone', path: async () => '/cele/kielce-2030/1.1' },
  'routes/strategy': { read: 'everyone' },
  'routes/info/rules': { read: 'everyone' },
  'routes/info/privacy': { read: 'everyone' },
  'routes/info/accessibility': { read: 'everyone' },
  'routes/info/promise': { read: 'everyone' },
  'routes/locale': {
    path: async () => '/jezyk',
    writes: { '': { access: 'everyone', make: fixed('/jezyk', { lang: 'en', back: '/' }) } },
  },
  // Not in production; this server runs as a test, where both are open.
  'routes/demo/mail': { read: 'everyone' },
  'routes/demo/components': { read: 'everyone' },
  'routes/panel/panel': { read: 'panel.open', path: async () => '/panel' },
  'routes/panel/home': { read: 'panel.open' },
  'routes/panel/audit': { read: 'audit.read' },
}
