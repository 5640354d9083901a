import type { Fields } from '#tests/support/browser.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import type { World } from './world.ts'

const NOW = '2026-11-23T09:00:00.000Z'

/** A round over one published submission; closed, the two differ about it. */
async function round(world: World, isClosed: boolean, coderId?: string) {
  const { db, mainAreaId } = world
  const { id: submissionId } = await world.newCase('published')
  const area = await db
    .selectFrom('term')
    .select('vocabulary_id')
    .where('id', '=', mainAreaId)
    .executeTakeFirstOrThrow()
  const by = await world.newAccount('strategist')
  const { id } = await db
    .insertInto('coding_round')
    .values({
      name: 'Obszary',
      vocabulary_id: area.vocabulary_id,
      codebook_version: 1,
      coder_id: coderId ?? by,
      sample: 'all',
      seed: 1,
      filters: '{"from":null,"to":null,"kind":null,"consultationId":null}',
      population: 1,
      created_by: by,
      created_at: NOW,
      closed_at: isClosed ? NOW : null,
      closed_by: isClosed ? by : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const item = await db
    .insertInto('coding_item')
    .values({
      round_id: id,
      submission_id: submissionId,
      position: 1,
      first_terms: '[]',
      first_coders: '[]',
      ...(isClosed ? { second_terms: '[]', second_main_id: mainAreaId, coded_at: NOW } : {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { revision } = await db
    .selectFrom('submission')
    .select('revision')
    .where('id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return { path: `/panel/kodowanie/${id}`, item: String(item.id), revision: String(revision) }
}

async function batch(world: World, state: 'asked' | 'done'): Promise<string> {
  const { db, mainAreaId } = world
  const { id: submissionId } = await world.newCase('published')
  const none = { areaIds: [], goalIds: [], themeIds: [], keywords: [] }
  const { id } = await db
    .insertInto('tag_batch')
    .values({
      state,
      scope: 'selected',
      change: JSON.stringify({ add: { mainAreaId, ...none }, removeTermIds: [] }),
      back: '/panel/rejestr',
      total: 1,
      created_by: await world.newAccount('moderator'),
      created_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('tag_batch_item')
    .values({ batch_id: id, submission_id: submissionId })
    .execute()
  return String(id)
}

const onBatch = (intent: string, state: 'asked' | 'done'): Write => ({
  access: 'submission.tag',
  make: async (world) => ({
    path: '/panel/oznaczenia',
    fields: { intent, batch: await batch(world, state) },
  }),
})

const onRound = (isClosed: boolean, fields: (at: Fields) => Fields): Write => ({
  access: 'coding.manage',
  make: async (world) => {
    const { path, item, revision } = await round(world, isClosed)
    return { path, fields: fields({ item, revision }) }
  },
})

const onWords = (intent: 'markWords' | 'removeWords'): Write => ({
  access: 'submission.tag',
  make: async ({ db, mainAreaId, newCase }) => {
    const { id, reference } = await newCase('published')
    const tag = await db
      .insertInto('tag')
      .values({
        submission_id: id,
        term_id: mainAreaId,
        is_main: 1,
        codebook_version: 1,
        proposed_at: NOW,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const marked = { tag_id: tag.id, part: 'body', from_sign: 0, to_sign: 5 } as const
    const evidence = await db
      .insertInto('tag_evidence')
      .values({ ...marked, quote: 'Tekst', marked_at: NOW })
      .returning('id')
      .executeTakeFirstOrThrow()
    const fields: Fields =
      intent === 'markWords'
        ? { termId: String(mainAreaId), words: 'Ławka' }
        : { evidence: String(evidence.id) }
    return { path: `/panel/rejestr/${reference}`, fields: { intent, ...fields } }
  },
})

/** On the page of a submission. */
export const WORD_WRITES: Record<string, Write> = {
  markWords: onWords('markWords'),
  removeWords: onWords('removeWords'),
}

/** In the register: all that meets the filters. */
export const MATCHING_WRITES: Record<string, Write> = {
  tagMatching: {
    access: 'submission.tag',
    make: async ({ mainAreaId, newCase }) => {
      await newCase('published')
      const fields = { intent: 'tagMatching', mainAreaId: String(mainAreaId) }
      return { path: '/panel/rejestr', fields }
    },
  },
}

export const CODING: Record<string, RoutePolicy> = {
  'routes/panel/coding/list': { read: 'coding.do' },
  'routes/panel/coding/new': {
    read: 'coding.manage',
    writes: {
      '': {
        access: 'coding.manage',
        make: async (world) => {
          await world.newCase('published')
          const { vocabulary_id } = await world.db
            .selectFrom('term')
            .select('vocabulary_id')
            .where('id', '=', world.mainAreaId)
            .executeTakeFirstOrThrow()
          return {
            path: '/panel/kodowanie/nowe',
            fields: {
              name: 'Obszary',
              vocabularyId: String(vocabulary_id),
              coderId: await world.newAccount('moderator'),
              sample: 'number',
              size: '1',
            },
          }
        },
      },
    },
  },
  'routes/panel/coding/round': {
    read: 'coding.do',
    path: async (world) => (await round(world, true)).path,
    writes: {
      close: onRound(false, () => ({ intent: 'close', sure: 'on' })),
      resolve: onRound(true, (at) => ({
        intent: 'resolve',
        ...at,
        resolution: 'second',
        reason: 'Tak jest w definicji.',
      })),
    },
  },
  'routes/panel/coding/round-file': {
    read: 'coding.do',
    path: async (world) => `${(await round(world, true)).path}/dane/zgodnosc.json`,
  },
  'routes/panel/coding/code': {
    read: 'coding.do',
    // A round is open only to the one who codes it.
    mayBeMissing: true,
    path: async (world) => `${(await round(world, false)).path}/koduj`,
    // None of these people is the one; see tests/http/coding.test.ts.
    writes: Object.fromEntries(
      ['save', 'skip'].map((intent): [string, Write] => [
        intent,
        {
          access: 'coding.do',
          make: async (world) => {
            const { path, item } = await round(world, false)
            const mainId = String(world.mainAreaId)
            return { path: `${path}/koduj`, fields: { intent, item, mainId } }
          },
        },
      ]),
    ),
  },
  'routes/panel/coding/batches': {
    read: 'submission.tag',
    writes: {
      run: onBatch('run', 'asked'),
      discard: onBatch('discard', 'asked'),
      undo: onBatch('undo', 'done'),
    },
  },
}
