import type { RoutePolicy } from './policy-types.ts'

export const SIMILAR: Record<string, RoutePolicy> = {
  // Only answers what the form asks while somebody types.
  'routes/postulates/similar': {
    path: async () => '/postulaty/podobne',
    writes: {
      '': {
        access: 'everyone',
        make: async () => ({
          path: '/postulaty/podobne',
          fields: { title: 'Ławki przy przystankach', body: '', estate: '' },
        }),
      },
    },
  },
}
