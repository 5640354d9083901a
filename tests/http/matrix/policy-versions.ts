import type { VersionState } from '#db/schema.ts'
import { writeDraft } from '#app/features/documents/write-draft.server.ts'
import { readMatchedBlocks } from '#app/features/documents/read-blocks.server.ts'
import { seenState } from '#app/features/documents/matching/seen-state.ts'
import type { Fields } from '#tests/support/browser.ts'
import { addRemarks } from '#tests/support/anchored-remarks.ts'
import { makeDocument } from '#tests/support/documents.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import { CANARY, type World } from './world.ts'

const NOW = '2026-01-06T09:00:00.000Z'
const KEPT = 'Na każdym przystanku podamy rzeczywisty czas przyjazdu, także w formie głosowej.'
const STOVES = 'Do 2030 roku wymienimy w mieście 3 500 starych pieców na węgiel i drewno.'
const GONE = 'Chcemy oddychać czystym powietrzem przez cały rok, także zimą.'

/** A published version, and a draft of the next one where one block is doubtful and one is gone. */
async function drafted(world: World) {
  const made = await makeDocument(world.db, [KEPT, STOVES, GONE])
  const texts = [`${KEPT} ${CANARY}`, STOVES.replace('3 500', '4 500'), `Nowy ${CANARY}.`]
  const by = { id: await world.newAccount('strategist') }
  const draft = await world.db.transaction().execute((trx) =>
    writeDraft(
      trx,
      made.id,
      texts.map((text) => ({
        kind: 'paragraph',
        level: 0,
        number: null,
        text,
        spans: null,
        fileHash: null,
      })),
      by,
      NOW,
    ),
  )
  if (!draft.ok) throw new Error(draft.refusal)
  const blocks = await readMatchedBlocks(world.db, draft.value.versionId)
  const keys = blocks.map((block) => block.key)
  const old = made.blocks.map((block) => block.key)
  const seen = blocks.map(seenState)
  return { ...made, keys, old, seen, page: `/panel/dokumenty/${made.id}/wersje/2` }
}

/** A remark whose block the newest version no longer has. */
async function orphaned(world: World) {
  const made = await makeDocument(world.db, [KEPT])
  const to = { documentId: made.id, versionId: made.versionId }
  const [remark] = await addRemarks(world.db, to, [{ block: null }])
  await world.db
    .updateTable('remark_anchor')
    .set({ state: 'orphan' })
    .where('submission_id', '=', remark?.id ?? 0)
    .execute()
  const page = `/panel/dokumenty/${made.id}/uwagi`
  return { page, key: made.blocks[0]?.key ?? '', reference: remark?.reference ?? '' }
}

type Drafted = Awaited<ReturnType<typeof drafted>>
const inDraft = (fields: (made: Drafted) => Fields, part = ''): Write => ({
  access: 'document.edit',
  make: async (world) => {
    const made = await drafted(world)
    return { path: made.page + part, fields: { revision: '1', ...fields(made) } }
  },
})
const onVersion = (state: VersionState, intent: string): Write => ({
  access: 'document.edit',
  make: async (world) => {
    const made = await makeDocument(world.db, ['Akapit.'], { state })
    return {
      path: `/panel/dokumenty/${made.id}/wersje/1`,
      fields: { intent, revision: '1' },
    }
  },
})
const onBlock = (intent: string, at = 0): Write =>
  inDraft(({ keys }) => ({
    intent,
    key: keys[at] ?? '',
    text: 'Inaczej.',
    form: 'paragraph-0',
  }))
const inQueue = (intent: 'place' | 'stay'): Write => ({
  access: 'remark.place',
  make: async (world) => {
    const { page, key, reference } = await orphaned(world)
    return { path: page, fields: { intent, reference, seen: 'orphan', key, reason: 'Nie ma go.' } }
  },
})

export const VERSIONS: Record<string, RoutePolicy> = {
  'routes/documents/changes': {
    // Of a draft: for everybody else it is not there.
    read: ['strategist', 'admin'],
    path: async (world) => `/dokumenty/${(await drafted(world)).slug}/2/zmiany`,
  },
  'routes/panel/documents/version': {
    read: 'document.edit',
    path: async (world) => (await drafted(world)).page,
    writes: {
      save: onBlock('save'),
      join: onBlock('join'),
      up: onBlock('up', 1),
      down: onBlock('down'),
      moveTo: onBlock('moveTo', 1),
      delete: onBlock('delete'),
      insert: inDraft(() => ({ intent: 'insert', text: 'Nowy.', form: 'paragraph-0' })),
      publish: onVersion('draft', 'publish'),
      discard: onVersion('draft', 'discard'),
      close: onVersion('published', 'close'),
      reopen: onVersion('closed', 'reopen'),
      finalise: onVersion('published', 'finalise'),
      draft: onVersion('published', 'draft'),
    },
  },
  'routes/panel/documents/matching': {
    read: 'document.edit',
    path: async (world) => `${(await drafted(world)).page}/dopasowanie`,
    writes: {
      block: inDraft(
        ({ keys, old, seen }) => ({
          intent: 'block',
          key: keys[1] ?? '',
          old: old[1] ?? '',
          seen: seen[1] ?? '',
        }),
        '/dopasowanie',
      ),
      ending: inDraft(({ old }) => ({ intent: 'ending', old: old[2] ?? '' }), '/dopasowanie'),
    },
  },
  'routes/panel/documents/anchors': {
    read: 'remark.place',
    path: async (world) => (await orphaned(world)).page,
    writes: { place: inQueue('place'), stay: inQueue('stay') },
  },
}
