import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { Fields } from '#tests/support/browser.ts'
import type { RoutePolicy, Write } from './policy-types.ts'

const inCase = (
  state: 'awaiting' | 'published' | 'returned',
  fields: (revision: number) => Fields,
): Write['make'] => {
  return async (world) => {
    const { reference, revision } = await world.newCase(state)
    return { path: `/sprawa/${reference}`, fields: fields(revision) }
  }
}

/** Sending a postulate and following it. */
export const POSTULATES: Record<string, RoutePolicy> = {
  'routes/postulates/new': {
    read: 'everyone',
    writes: {
      '': {
        access: 'everyone',
        make: async () => ({
          path: '/postulaty/nowy',
          fields: { key: newIdempotencyKey(), title: 'Ławka', body: 'Prosimy o ławkę.' },
        }),
      },
    },
  },
  'routes/postulates/list': { read: 'everyone' },
  'routes/postulates/postulate': {
    read: 'everyone',
    path: async (world) => `/postulaty/${(await world.newCase('published')).reference}`,
  },
  'routes/postulates/engagement': {
    path: async (world) => `/postulaty/${(await world.newCase('published')).reference}/glos`,
    writes: Object.fromEntries(
      ['support', 'unsupport', 'follow', 'unfollow'].map((intent): [string, Write] => [
        intent,
        {
          access: 'account',
          make: async (world) => ({
            path: `/postulaty/${(await world.newCase('published')).reference}/glos`,
            fields: { intent },
          }),
        },
      ]),
    ),
  },
  'routes/case/find': {
    read: 'everyone',
    writes: {
      '': {
        access: 'everyone',
        make: async (world) => {
          const { reference, code } = await world.newCase('awaiting')
          return { path: '/sprawa', fields: { number: reference, code } }
        },
      },
    },
  },
  'routes/case/case': {
    read: 'owner',
    path: async (world) => `/sprawa/${(await world.newCase('awaiting')).reference}`,
    writes: {
      open: {
        access: 'everyone',
        make: async (world) => {
          const { reference, code } = await world.newCase('awaiting')
          return { path: `/sprawa/${reference}`, fields: { intent: 'open', code } }
        },
      },
      correct: {
        access: 'owner',
        make: inCase('returned', (revision) => ({
          intent: 'correct',
          revision: String(revision),
          title: 'Ławka przy szkole',
          body: 'Prosimy o ławkę przy szkole.',
        })),
      },
      withdraw: {
        access: 'owner',
        make: inCase('awaiting', (revision) => ({
          intent: 'withdraw',
          revision: String(revision),
        })),
      },
      contact: {
        access: 'owner',
        make: inCase('awaiting', () => ({ intent: 'contact', email: 'inny@example.pl' })),
      },
      forget: { access: 'owner', make: inCase('awaiting', () => ({ intent: 'forget' })) },
      leave: { access: 'everyone', make: inCase('awaiting', () => ({ intent: 'leave' })) },
    },
  },
  'routes/case/receipt': {
    // Only the browser that sent it, by its cookie; nobody else, the owner's account included.
    path: async (world) => `/sprawa/${(await world.newCase('awaiting')).reference}/potwierdzenie`,
    read: [],
    writes: {
      '': {
        access: [],
        make: async (world) => ({
          path: `/sprawa/${(await world.newCase('awaiting')).reference}/potwierdzenie`,
          fields: { email: 'inny@example.pl' },
        }),
      },
    },
  },
  'routes/mine': {
    read: 'account',
    writes: {
      '': {
        access: 'account',
        make: async (world) => {
          const { reference, code } = await world.newCase('awaiting')
          return { path: '/moje', fields: { number: reference, code } }
        },
      },
    },
  },
}
