import type { RoutePolicy, Write } from './policy-types.ts'
import type { World } from './world.ts'

/** An indicator that is tied to nothing and that no unit answers for. */
async function indicator({ db }: World) {
  return db
    .selectFrom('indicator')
    .select(['id', 'slug', 'revision'])
    .where('edition', '=', '2018')
    .where('code', '=', '5.2')
    .executeTakeFirstOrThrow()
}

const WORDS = { name: 'Nowy wskaźnik', direction: 'lower', rhythm: 'year', measure: '%' }

function act(
  intent: string,
  fields: Record<string, string>,
  access: Write['access'] = 'indicator.edit',
): Write {
  return {
    access,
    make: async (world) => {
      const { id, revision } = await indicator(world)
      return {
        path: `/panel/wskazniki/${id}`,
        fields: { intent, revision: String(revision), ...fields },
      }
    },
  }
}

async function tieOne(world: World): Promise<string> {
  const voice = await world.db
    .selectFrom('submission')
    .select('reference')
    .where('visibility', '=', 'published')
    .limit(1)
    .executeTakeFirstOrThrow()
  return voice.reference
}

export const INDICATORS: Record<string, RoutePolicy> = {
  'routes/strategy/indicators': { path: async () => '/wskazniki', read: 'everyone' },
  'routes/strategy/indicator': {
    path: async (world) => `/wskazniki/${(await indicator(world)).slug}`,
    read: 'everyone',
  },
  'routes/strategy/indicators-file': {
    path: async () => '/dane/wskazniki/katalog.csv',
    read: 'everyone',
  },
  'routes/panel/indicators/list': {
    path: async () => '/panel/wskazniki',
    read: 'indicator.enter',
  },
  'routes/panel/indicators/new': {
    path: async () => '/panel/wskazniki/nowy',
    read: 'indicator.edit',
    writes: {
      create: {
        access: 'indicator.edit',
        make: async () => ({
          path: '/panel/wskazniki/nowy',
          fields: { intent: 'create', ...WORDS },
        }),
      },
    },
  },
  'routes/panel/indicators/import': {
    path: async () => '/panel/wskazniki/import',
    read: 'indicator.enter',
    writes: {
      upload: {
        access: 'indicator.enter',
        make: async () => ({
          path: '/panel/wskazniki/import',
          fields: { intent: 'upload' },
          file: new File(['wskaznik;okres;wartosc\n5.1;2024;5,1\n'], 'wartosci.csv'),
        }),
      },
    },
  },
  'routes/panel/indicators/indicator': {
    path: async (world) => `/panel/wskazniki/${(await indicator(world)).id}`,
    // An officer only what their own unit answers for.
    read: 'indicator.edit',
    writes: {
      value: act('value', { period: '2024', value: '12,5', reason: 'Poprawka' }),
      target: act('target', { targetYear: '2030', targetValue: '10', targetReason: 'Zmiana' }),
      baseline: act('baseline', {
        baselinePeriod: '2020',
        baselineValue: '3',
        baselineReason: 'Zmiana',
      }),
      remove: act('remove', { which: 'baseline/2020', removeReason: 'Pomyłka' }),
      terms: act('terms', {}),
      save: act('save', WORDS),
      tieVoices: {
        access: 'indicator.edit',
        make: async (world) => ({
          path: `/panel/wskazniki/${(await indicator(world)).id}`,
          fields: { intent: 'tieVoices', references: await tieOne(world) },
        }),
      },
      untieVoice: act('untieVoice', { id: '1' }),
      retire: {
        access: 'indicator.edit',
        make: async (world) => {
          const { id, revision } = await world.db
            .insertInto('indicator')
            .values({
              slug: `matryca-${Math.random().toString(36).slice(2)}`,
              code: Math.random().toString(36).slice(2),
              edition: 'own',
              name_pl: 'Do wycofania',
              measure_pl: '%',
              direction: 'lower',
            })
            .returning(['id', 'revision'])
            .executeTakeFirstOrThrow()
          return {
            path: `/panel/wskazniki/${id}`,
            fields: { intent: 'retire', revision: String(revision) },
          }
        },
      },
    },
  },
}
