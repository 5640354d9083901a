import { MATCHING_WRITES, WORD_WRITES } from './policy-coding.ts'
import type { RoutePolicy } from './policy-types.ts'

export const REGISTER: Record<string, RoutePolicy> = {
  'routes/panel/register': {
    read: 'register.read',
    writes: {
      assign: {
        access: 'submission.assign',
        make: async (world) => ({
          path: '/panel/rejestr',
          fields: {
            intent: 'assign',
            references: [(await world.newCase('published')).reference],
            unitId: String(world.unitId),
            dueOn: '2098-01-01',
            note: 'Potrzeba więcej czasu.',
          },
        }),
      },
      tag: {
        access: 'submission.tag',
        make: async (world) => ({
          path: '/panel/rejestr',
          fields: {
            intent: 'tag',
            references: [(await world.newCase('published')).reference],
            mainAreaId: String(world.mainAreaId),
          },
        }),
      },
      answer: {
        access: 'position.draft',
        make: async (world) => ({
          path: '/panel/rejestr',
          fields: { intent: 'answer', references: [(await world.newCase('published')).reference] },
        }),
      },
      ...MATCHING_WRITES,
    },
  },
  'routes/panel/submission': {
    read: 'register.read',
    path: async (world) => `/panel/rejestr/${(await world.newCase('published')).reference}`,
    writes: {
      assign: {
        access: 'submission.assign',
        make: async (world) => ({
          path: `/panel/rejestr/${(await world.newCase('published')).reference}`,
          fields: {
            intent: 'assign',
            unitId: String(world.unitId),
            dueOn: '2098-01-01',
            note: 'Potrzeba więcej czasu.',
          },
        }),
      },
      // The unit officer of this test works for the unit that has the case.
      start: {
        access: 'position.draft',
        make: async (world) => ({
          path: `/panel/rejestr/${(await world.newCase('published')).reference}`,
          fields: { intent: 'start' },
        }),
      },
      hand_back: {
        access: 'position.draft',
        make: async (world) => ({
          path: `/panel/rejestr/${(await world.newCase('published')).reference}`,
          fields: { intent: 'hand_back', reason: 'To nie nasza sprawa.' },
        }),
      },
      ...WORD_WRITES,
    },
  },
}
