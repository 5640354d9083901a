import type { Fields } from '#tests/support/browser.ts'
import { POSITION_WRITES } from './policy-desk.ts'
import type { RoutePolicy, Write } from './policy-types.ts'

const atPosition = (
  state: 'draft' | 'submitted' | 'published',
  fields: (references: string[]) => Fields,
): Write['make'] => {
  return async (world) => {
    const { id, references } = await world.newPosition(state)
    return { path: `/panel/stanowiska/${id}`, fields: { revision: '1', ...fields(references) } }
  }
}
const aPosition = {
  code: 'accepted',
  summary: 'Zgadzamy się.',
  justification: 'Bo tak jest bezpieczniej.',
}

export const POSITIONS: Record<string, RoutePolicy> = {
  'routes/panel/positions/list': { read: 'position.draft' },
  'routes/panel/positions/new': {
    read: 'position.draft',
    writes: Object.fromEntries(
      ['save', 'submit'].map((intent): [string, Write] => [
        intent,
        {
          access: 'position.draft',
          make: async (world) => ({
            path: '/panel/stanowiska/nowe',
            fields: {
              intent,
              ...aPosition,
              unitId: String(world.unitId),
              references: [(await world.newCase('published')).reference],
            },
          }),
        },
      ]),
    ),
  },
  'routes/panel/positions/position': {
    read: 'position.draft',
    path: async (world) => `/panel/stanowiska/${(await world.newPosition('draft')).id}`,
    writes: {
      save: {
        access: 'position.draft',
        make: async (world) => {
          const made = await atPosition('draft', () => ({ intent: 'save', ...aPosition }))(world)
          return { ...made, fields: { ...made.fields, unitId: String(world.unitId) } }
        },
      },
      submit: {
        access: 'position.draft',
        make: async (world) => {
          const made = await atPosition('draft', (references) => ({
            intent: 'submit',
            ...aPosition,
            references,
          }))(world)
          return { ...made, fields: { ...made.fields, unitId: String(world.unitId) } }
        },
      },
      ...POSITION_WRITES,
      publish: {
        access: 'position.accept',
        make: atPosition('submitted', () => ({ intent: 'publish' })),
      },
      send_back: {
        access: 'position.accept',
        make: atPosition('submitted', () => ({ intent: 'send_back', reason: 'Za mało.' })),
      },
      withdraw: {
        access: 'position.accept',
        make: atPosition('published', () => ({ intent: 'withdraw', reason: 'Pomyłka.' })),
      },
      reflect: {
        access: 'position.accept',
        make: atPosition('published', (references) => ({
          intent: 'reflect',
          references,
          text: 'Dopisaliśmy ławki.',
        })),
      },
    },
  },
}
