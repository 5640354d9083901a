import type { Fields } from '#tests/support/browser.ts'
import type { Access, RoutePolicy, Write } from './policy-types.ts'
import { CANARY, type World } from './world.ts'

const AREA = 'bezpieczenstwo'
const DAY = '2026-01-12'
const NOW = '2026-01-12T09:00:00.000Z'

async function areaId({ db }: World): Promise<number> {
  const area = await db
    .selectFrom('term')
    .select('id')
    .where('slug', '=', AREA)
    .executeTakeFirstOrThrow()
  return area.id
}

/** A rating with one piece of evidence, written by nobody in particular. */
async function rating(world: World, state: 'draft' | 'published') {
  const { id } = await world.db
    .insertInto('maturity_rating')
    .values({
      area_id: await areaId(world),
      method: 'expert',
      level: 2,
      author_name: 'Zespół',
      rated_on: DAY,
      justification: `Uzasadnienie ${state === 'draft' ? CANARY : ''}`,
      state,
      created_at: NOW,
      updated_at: NOW,
      published_at: state === 'draft' ? null : NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const source = await stream(world)
  const evidence = await world.db
    .insertInto('maturity_evidence')
    .values({
      rating_id: id,
      source_id: source,
      kind: 'link',
      link_url: 'https://kielce.example/',
      link_title: 'Plan',
      note: 'Bo tak.',
      added_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { path: `/panel/dojrzalosc/oceny/${id}`, evidence: evidence.id, source }
}

async function stream({ db }: World): Promise<number> {
  return (await db.selectFrom('evidence_source').select('id').executeTakeFirstOrThrow()).id
}

const WORDS = {
  revision: '1',
  level: '2',
  ratedOn: DAY,
  author: 'Zespół',
  justification: 'Uzasadnienie.',
}

const onRating = (
  state: 'draft' | 'published',
  fields: (made: { evidence: number; source: number }) => Fields,
): Write => ({
  access: 'maturity.rate',
  make: async (world) => {
    const made = await rating(world, state)
    return { path: made.path, fields: fields(made) }
  },
})

const onSubject = (fields: (world: World) => Promise<Fields>): Write => ({
  access: 'maturity.rate',
  make: async (world) => {
    await world.db.deleteFrom('maturity_target').execute()
    return { path: `/panel/dojrzalosc/${AREA}`, fields: await fields(world) }
  },
})

async function lift(world: World, withVoice = false) {
  const { id } = await world.db
    .insertInto('maturity_lift')
    .values({
      area_id: await areaId(world),
      level: 3,
      text: 'Jedna mapa.',
      written_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const voice = await world.newCase('published')
  if (withVoice) {
    await world.db
      .insertInto('maturity_lift_submission')
      .values({ lift_id: id, submission_id: voice.id, linked_at: NOW })
      .execute()
  }
  return { lift: String(id), voice }
}

const RATERS: Access = 'maturity.rate'

export const MATURITY: Record<string, RoutePolicy> = {
  'routes/strategy/maturity': {
    read: 'everyone',
    path: async (world) => {
      await rating(world, 'draft')
      return '/dojrzalosc'
    },
  },
  'routes/strategy/maturity-subject': {
    read: 'everyone',
    path: async (world) => {
      await rating(world, 'draft')
      return `/dojrzalosc/${AREA}`
    },
  },
  'routes/strategy/maturity-file': {
    read: 'everyone',
    path: async (world) => {
      await rating(world, 'draft')
      return '/dane/dojrzalosc/oceny.json'
    },
  },
  'routes/panel/maturity/list': { read: 'maturity.assess' },
  'routes/panel/maturity/new': {
    read: 'maturity.assess',
    writes: {
      // An officer of a unit begins what the unit says about itself; see tests/http/maturity.test.ts.
      '': {
        access: RATERS,
        make: async () => ({
          path: '/panel/dojrzalosc/nowa',
          fields: { subject: AREA, method: 'expert', ratedOn: DAY, author: 'Zespół' },
        }),
      },
    },
  },
  'routes/panel/maturity/rating': {
    read: RATERS,
    path: async (world) => (await rating(world, 'draft')).path,
    writes: {
      save: onRating('draft', () => ({ ...WORDS, intent: 'save' })),
      find: onRating('draft', () => ({ ...WORDS, intent: 'find', query: 'plan' })),
      add: onRating('draft', ({ source }) => ({
        ...WORDS,
        intent: 'add',
        linkUrl: 'https://kielce.example/drugi',
        linkTitle: 'Drugi plan',
        source: String(source),
        why: 'Bo tak.',
      })),
      remove: onRating('draft', ({ evidence }) => ({ ...WORDS, remove: String(evidence) })),
      publish: onRating('draft', () => ({ ...WORDS, intent: 'publish' })),
      discard: onRating('draft', () => ({ intent: 'discard', revision: '1' })),
      correct: onRating('published', () => ({ intent: 'correct', revision: '1' })),
      withdraw: onRating('published', () => ({
        intent: 'withdraw',
        revision: '1',
        reason: 'Pomyłka.',
      })),
    },
  },
  'routes/panel/maturity/subject': {
    read: 'maturity.assess',
    path: async () => `/panel/dojrzalosc/${AREA}`,
    writes: {
      target: onSubject(async () => ({
        intent: 'target',
        seen: '',
        level: '5',
        year: '2040',
        justification: 'Chcemy tego.',
      })),
      endTarget: onSubject(async (world) => {
        const { id } = await world.db
          .insertInto('maturity_target')
          .values({
            area_id: await areaId(world),
            level: 4,
            by_year: 2030,
            justification: 'Chcemy.',
            set_at: NOW,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        return { intent: 'endTarget', seen: String(id) }
      }),
      addLift: onSubject(async () => ({ intent: 'addLift', level: '3', text: 'Jedna mapa.' })),
      changeLift: onSubject(async (world) => ({
        intent: 'changeLift',
        lift: (await lift(world)).lift,
        revision: '1',
        level: '3',
        text: 'Wspólna mapa.',
      })),
      retireLift: onSubject(async (world) => ({
        intent: 'retireLift',
        lift: (await lift(world)).lift,
        revision: '1',
      })),
      link: onSubject(async (world) => {
        const { lift: id, voice } = await lift(world)
        return { intent: 'link', lift: id, reference: voice.reference }
      }),
      unlink: onSubject(async (world) => {
        const { lift: id, voice } = await lift(world, true)
        return { intent: 'unlink', lift: id, submission: String(voice.id) }
      }),
    },
  },
}
