import type { Fields } from '#tests/support/browser.ts'
import { BESIDE_WRITES } from './policy-similar.ts'
import { fixed } from './fixed-path.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import type { World } from './world.ts'

const atDesk = (fields: (revision: number, world: World) => Fields): Write['make'] => {
  return async (world) => {
    const { reference, revision } = await world.newCase('awaiting')
    return { path: `/panel/moderacja/${reference}`, fields: fields(revision, world) }
  }
}
const decide = (decision: string, more: Fields) => (revision: number) => ({
  intent: 'decide',
  decision,
  revision: String(revision),
  ...more,
})

export const MODERATION: Record<string, RoutePolicy> = {
  'routes/panel/moderation/queue': {
    read: 'submission.moderate',
    writes: {
      takeNext: {
        access: 'submission.moderate',
        make: fixed('/panel/moderacja', { intent: 'takeNext' }),
      },
    },
  },
  'routes/panel/moderation/case': {
    read: 'submission.moderate',
    path: async (world) => `/panel/moderacja/${(await world.newCase('awaiting')).reference}`,
    writes: {
      ...Object.fromEntries(
        ['take', 'release', 'readOriginal', 'mask'].map((intent): [string, Write] => [
          intent,
          { access: 'submission.moderate', make: atDesk(() => ({ intent })) },
        ]),
      ),
      takeOver: { access: ['admin'], make: atDesk(() => ({ intent: 'takeOver' })) },
      note: {
        access: 'submission.moderate',
        make: atDesk(() => ({ intent: 'note', note: 'Zapytać jednostkę.' })),
      },
      decide: {
        access: 'submission.moderate',
        make: atDesk((revision, world) => ({
          ...decide('publish', { publicTitle: 'Ławka', publicBody: 'Tekst.' })(revision),
          mainAreaId: String(world.mainAreaId),
        })),
      },
      decideNext: {
        access: 'submission.moderate',
        make: atDesk((revision) => ({
          ...decide('hide', { hideRule: 'spam', facts: 'Reklama.' })(revision),
          intent: 'decideNext',
        })),
      },
      ...BESIDE_WRITES,
    },
  },
}
