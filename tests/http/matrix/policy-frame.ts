import { fixed } from './fixed-path.ts'
import type { RoutePolicy, Write } from './policy-types.ts'

export const FRAME: Record<string, RoutePolicy> = {
  'routes/panel/frame/frame': { read: 'frame.edit' },
  'routes/panel/frame/section': {
    read: 'frame.edit',
    path: async () => '/panel/rama/osiedla',
    writes: Object.fromEntries(
      ['up', 'down'].map((intent): [string, Write] => [
        intent,
        { access: 'frame.edit', make: fixed('/panel/rama/osiedla', { intent, id: '3' }) },
      ]),
    ),
  },
  'routes/panel/frame/item': {
    read: 'frame.edit',
    path: async () => '/panel/rama/osiedla/3',
    writes: Object.fromEntries(
      ['save', 'retire', 'restore', 'remove'].map((intent): [string, Write] => [
        intent,
        {
          access: 'frame.edit',
          make: fixed('/panel/rama/osiedla/3', {
            intent,
            name: 'Nowe osiedle',
            kind: 'estate',
            seen: 'x',
            confirm: 'on',
          }),
        },
      ]),
    ),
  },
}
