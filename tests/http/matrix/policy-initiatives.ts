import type { Fields } from '#tests/support/browser.ts'
import { makeInitiative } from '#tests/support/initiatives.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import type { World } from './world.ts'

/** A published initiative with a milestone, and the fields that saving it unchanged would send. */
const act = (
  fields: (made: Awaited<ReturnType<typeof makeInitiative>>, world: World) => Promise<Fields>,
  draft = false,
): Write => ({
  access: 'initiative.edit',
  make: async (world) => {
    const made = await makeInitiative(world.db, draft)
    return { path: `/panel/przedsiewziecia/${made.id}`, fields: await fields(made, world) }
  },
})

export const INITIATIVES: Record<string, RoutePolicy> = {
  'routes/strategy/initiatives': { read: 'everyone' },
  'routes/strategy/initiative': {
    read: 'everyone',
    path: async (world) => `/przedsiewziecia/${(await makeInitiative(world.db)).slug}`,
  },
  'routes/strategy/initiatives-file': {
    read: 'everyone',
    path: async () => '/dane/przedsiewziecia/przedsiewziecia.csv',
  },
  'routes/strategy/influence': {
    read: 'everyone',
    path: async (world) => `/slad/${(await world.newCase('published')).reference}`,
  },
  'routes/panel/initiatives/list': { read: 'initiative.edit' },
  'routes/panel/initiatives/new': {
    read: 'initiative.edit',
    writes: {
      save: {
        access: 'initiative.edit',
        make: async (world) => ({
          path: '/panel/przedsiewziecia/nowe',
          fields: { intent: 'save', ...(await makeInitiative(world.db)).fields },
        }),
      },
    },
  },
  'routes/panel/initiatives/initiative': {
    read: 'initiative.edit',
    path: async (world) => `/panel/przedsiewziecia/${(await makeInitiative(world.db)).id}`,
    writes: {
      save: act(async (made) => ({
        intent: 'save',
        revision: '1',
        ...made.fields,
        summary: 'Inny opis tego samego.',
        note: 'Opisaliśmy to prościej.',
      })),
      publish: act(async () => ({ intent: 'publish', revision: '1' }), true),
      addMilestone: act(async () => ({ intent: 'addMilestone', milestone: 'Przetarg' })),
      finishMilestone: act(async (made) => ({
        intent: 'finishMilestone',
        id: String(made.milestoneId),
        doneOn: '2026-01-02',
      })),
      reopenMilestone: act(async (made) => ({
        intent: 'reopenMilestone',
        id: String(made.milestoneId),
      })),
      removeMilestone: act(async (made) => ({
        intent: 'removeMilestone',
        id: String(made.milestoneId),
      })),
      tieSubmissions: act(async (_made, world) => ({
        intent: 'tieSubmissions',
        references: (await world.newCase('published')).reference,
      })),
      untieSubmission: act(async () => ({ intent: 'untieSubmission', id: '1' })),
      tieBlocks: act(async () => ({ intent: 'tieBlocks' })),
      tieIndicator: act(async (_made, world) => ({
        intent: 'tieIndicator',
        indicator: String(
          (await world.db.selectFrom('indicator').select('id').limit(1).executeTakeFirstOrThrow())
            .id,
        ),
      })),
      untieIndicator: act(async () => ({ intent: 'untieIndicator', id: '1' })),
    },
  },
}
