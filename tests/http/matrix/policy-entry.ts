import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { RoutePolicy } from './policy-types.ts'

/** Taking in what came on paper, by phone or in a file. */
export const ENTRY: Record<string, RoutePolicy> = {
  'routes/panel/enter/enter': {
    read: 'submission.enter',
    writes: {
      '': {
        access: 'submission.enter',
        make: async () => ({
          path: '/panel/wprowadz',
          fields: {
            key: newIdempotencyKey(),
            channel: 'paper',
            receivedOn: new Date().toISOString().slice(0, 10),
            oldConfirmed: 'on',
            title: 'Ławka',
            body: 'Prosimy o ławkę.',
            author: 'resident',
          },
        }),
      },
    },
  },
  'routes/panel/enter/slip': {
    // Only for the account that entered it: for every other there is no slip.
    path: async (world) => `/panel/wprowadz/${(await world.newCase('awaiting')).reference}/odcinek`,
    read: 'submission.enter',
    mayBeMissing: true,
  },
  'routes/panel/import': {
    read: 'submission.import',
    writes: {
      upload: {
        access: 'submission.import',
        make: async () => ({
          path: '/panel/import',
          fields: { intent: 'upload', source: 'test' },
          file: new File(['title;text\nA;B\n'], 'a.csv', { type: 'text/csv' }),
        }),
      },
      run: {
        access: 'submission.import',
        make: async (world) => ({
          path: '/panel/import',
          fields: {
            intent: 'run',
            batch: String((await world.newImport()).batch),
            title: '0',
            text: '1',
          },
        }),
      },
    },
  },
  'routes/panel/import-report': {
    // Only for the person who uploaded the file.
    read: 'submission.import',
    mayBeMissing: true,
    path: async (world) => `/panel/import/${(await world.newImport()).batch}/raport.csv`,
  },
}
