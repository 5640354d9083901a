import { createHash } from 'node:crypto'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { makeDocument } from '#tests/support/documents.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import type { World } from './world.ts'

const NOW = '2026-01-06T09:00:00.000Z'

async function aPlace(world: World) {
  const made = await makeDocument(world.db, ['Akapit.'])
  return { ...made, path: `/dokumenty/${made.slug}/1/uwagi/${made.blocks[0]?.key}` }
}

/** A list with one remark, and the link to it. */
async function aSending(world: World) {
  const { versionId, blocks } = await aPlace(world)
  const key = newIdempotencyKey()
  const token = newIdempotencyKey()
  const remark = {
    key,
    versionId,
    blockId: blocks[0]?.id,
    body: 'Uwaga.',
    proposal: null,
    justification: null,
    selectedText: null,
    replyToId: null,
  }
  await world.db
    .insertInto('sending')
    .values({
      kind: 'web',
      idempotency_key: key,
      resume_hash: createHash('sha256').update(token).digest('hex'),
      content: JSON.stringify({ remarks: [remark], removed: [] }),
      started_at: NOW,
      updated_at: NOW,
    })
    .execute()
  return { key, link: `/moje-uwagi/wznow/${token}` }
}

async function aRemark(world: World): Promise<string> {
  const place = await aPlace(world)
  const { id, reference } = await world.newCase('published')
  await world.db.updateTable('submission').set({ kind: 'remark' }).where('id', '=', id).execute()
  const at = { submission_id: id, version_id: place.versionId, block_id: place.blocks[0]!.id }
  await world.db
    .insertInto('remark')
    .values({ ...at, document_id: place.id, block_number: '1', quoted_text: 'Akapit.' })
    .execute()
  await world.db
    .insertInto('remark_anchor')
    .values({ ...at, state: 'sent' })
    .execute()
  return reference
}

const onList = (fields: Record<string, string>): Write => ({
  access: 'everyone',
  make: async () => ({ path: '/moje-uwagi', fields }),
})

export const REMARKS: Record<string, RoutePolicy> = {
  'routes/documents/block': {
    read: 'everyone',
    path: async (world) => (await aPlace(world)).path,
    writes: {
      '': {
        access: 'everyone',
        make: async (world) => ({
          path: (await aPlace(world)).path,
          fields: { key: newIdempotencyKey(), body: 'Uwaga.' },
        }),
      },
    },
  },
  // The list of the browser: nobody sees another's.
  'routes/remarks/sending': {
    read: 'everyone',
    writes: {
      send: {
        access: 'everyone',
        make: async (world) => ({
          path: '/moje-uwagi',
          fields: { intent: 'send', key: (await aSending(world)).key, revision: '1' },
        }),
      },
      remove: onList({ intent: 'remove', remark: newIdempotencyKey() }),
      restore: onList({ intent: 'restore', remark: newIdempotencyKey() }),
      link: onList({ intent: 'link' }),
      join: onList({ intent: 'join' }),
    },
  },
  'routes/remarks/resume': {
    read: 'everyone',
    path: async (world) => (await aSending(world)).link,
    writes: {
      '': {
        access: 'everyone',
        make: async (world) => ({ path: (await aSending(world)).link, fields: {} }),
      },
    },
  },
  'routes/remarks/remark': {
    read: 'everyone',
    path: async (world) => `/uwagi/${await aRemark(world)}`,
  },
}
