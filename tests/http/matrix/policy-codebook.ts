import type { RoutePolicy, Write } from './policy-types.ts'
import type { World } from './world.ts'

/** A fresh term of the set of goals in use. */
async function goal(world: World): Promise<{ id: number; vocabularyId: number; path: string }> {
  const set = await world.db
    .selectFrom('vocabulary')
    .select('id')
    .where('kind', '=', 'goal')
    .where('state', '=', 'active')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const { n } = await world.db
    .selectFrom('term')
    .select((eb) => eb.fn.max('id').as('n'))
    .executeTakeFirstOrThrow()
  const code = String(100 + n)
  const { id } = await world.db
    .insertInto('term')
    .values({
      vocabulary_id: set.id,
      code,
      slug: `cel-${code}`,
      name_pl: `Cel ${code}`,
      position: 90,
      is_example: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, vocabularyId: set.id, path: `/panel/slowniki/${set.id}/${id}` }
}

const change = (intent: string, fields: Record<string, string> = {}): Write => ({
  access: 'codebook.edit',
  make: async (world) => {
    const { path, id } = await goal(world)
    if (intent === 'restore') {
      const retired_at = new Date().toISOString()
      await world.db.updateTable('term').set({ retired_at }).where('id', '=', id).execute()
    }
    const more: Record<string, string> = { ...fields }
    if (intent === 'merge') more.sourceIds = String((await goal(world)).id)
    if (intent === 'rename') more.name_pl = `Inaczej ${id}`
    if (intent === 'split') Object.assign(more, { part1: `A ${id}`, part2: `B ${id}` })
    return { path, fields: { intent, note: 'Próba.', revision: '1', ...more } }
  },
})

export const CODEBOOK: Record<string, RoutePolicy> = {
  'routes/panel/codebook/list': { read: 'coding.do', path: async () => '/panel/slowniki' },
  'routes/panel/codebook/review': {
    read: 'submission.tag',
    path: async () => '/panel/slowniki/do-sprawdzenia',
    writes: Object.fromEntries(
      ['keep', 'change', 'remove'].map((intent): [string, Write] => [
        intent,
        {
          access: 'submission.tag',
          make: async () => ({
            path: '/panel/slowniki/do-sprawdzenia',
            fields: { intent, items: '1', toTermId: '1' },
          }),
        },
      ]),
    ),
  },
  'routes/panel/codebook/vocabulary': {
    read: 'coding.do',
    path: async (world) => `/panel/slowniki/${(await goal(world)).vocabularyId}`,
  },
  'routes/panel/codebook/file': {
    read: 'coding.do',
    path: async (world) => `/panel/slowniki/${(await goal(world)).vocabularyId}/plik/slownik.csv`,
  },
  'routes/panel/codebook/term': {
    read: 'coding.do',
    path: async (world) => (await goal(world)).path,
    writes: {
      define: change('define', { description_pl: 'Granica.' }),
      rename: change('rename'),
      move: change('move', { afterId: '' }),
      merge: change('merge'),
      split: change('split'),
      retire: change('retire'),
      restore: change('restore'),
      add: {
        access: 'codebook.edit',
        make: async (world) => {
          const { vocabularyId, id } = await goal(world)
          return {
            path: `/panel/slowniki/${vocabularyId}/nowe`,
            fields: {
              intent: 'add',
              note: 'Próba.',
              code: String(500 + id),
              name_pl: `Nowy ${id}`,
            },
          }
        },
      },
    },
  },
}
