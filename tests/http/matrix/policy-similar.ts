import type { RoutePolicy, Write } from './policy-types.ts'

/** Beside a case on the desk of moderation: another matter, or the same one. */
export const BESIDE_WRITES: Record<string, Write> = {
  '': {
    access: 'submission.moderate',
    make: async ({ newCase }) => {
      const { reference } = await newCase('awaiting')
      const other = await newCase('published')
      const fields = { beside: `apart ${other.reference}` }
      return { path: `/panel/moderacja/${reference}`, fields }
    },
  },
}

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
