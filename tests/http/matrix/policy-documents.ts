import { keepUpload } from '#app/features/documents/import/keep-upload.server.ts'
import { makeDocument } from '#tests/support/documents.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import { VERSIONS } from './policy-versions.ts'
import { CANARY, type World } from './world.ts'

const NOW = '2026-01-06T09:00:00.000Z'

/** Nobody but those who edit documents has seen anything of it. */
async function draft(world: World) {
  const title = `Projekt ${CANARY}`
  const made = await makeDocument(world.db, [`Akapit ${CANARY}`], { title, state: 'draft' })
  return { ...made, page: `/panel/dokumenty/${made.id}` }
}

/** With an attachment whose content is in no other document. */
async function attached(world: World) {
  const made = await draft(world)
  const hash = [...crypto.getRandomValues(new Uint8Array(32))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  await world.db
    .insertInto('file')
    .values({ hash, mime: 'text/csv', size: 6, content: Buffer.from(CANARY), created_at: NOW })
    .execute()
  const { id } = await world.db
    .insertInto('document_attachment')
    .values({
      document_id: made.id,
      title: 'Dane',
      file_name: 'dane.csv',
      file_hash: hash,
      created_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { ...made, hash, attachment: String(id) }
}

/** A published document with a file that somebody looks at before it becomes a draft. */
async function uploaded(world: World) {
  const made = await makeDocument(world.db, ['Akapit.'])
  const block = { kind: 'paragraph' as const, level: 0, number: '1', text: `Nowy ${CANARY}` }
  const blocks = [{ ...block, spans: null, fileHash: null }]
  const file = { name: 'projekt.docx', imported: { blocks, images: [], findings: [] } }
  const by = { id: await world.newAccount('strategist') }
  const upload = String(await keepUpload(world.db, made.id, file, by, NOW))
  return { page: `/panel/dokumenty/${made.id}/wczytaj`, upload }
}

const csv = () => new File(['a;b\n'], 'dane.csv', { type: 'text/csv' })
const inUpload = (intent: string): Write => ({
  access: 'document.edit',
  make: async (world) => {
    const { page, upload } = await uploaded(world)
    return { path: page, fields: { intent, upload } }
  },
})

export const DOCUMENTS: Record<string, RoutePolicy> = {
  ...VERSIONS,
  'routes/documents/library': { read: 'everyone' },
  'routes/documents/document': {
    read: 'everyone',
    // It leads on to the newest version.
    mayBeMissing: true,
    path: async (world) => `/dokumenty/${(await makeDocument(world.db, ['Akapit.'])).slug}`,
  },
  'routes/documents/version': {
    read: 'everyone',
    path: async (world) => `/dokumenty/${(await makeDocument(world.db, ['Akapit.'])).slug}/1`,
    writes: {
      hideHint: {
        access: 'everyone',
        make: async (world) => ({
          path: `/dokumenty/${(await makeDocument(world.db, ['Akapit.'])).slug}/1`,
          fields: { intent: 'hideHint' },
        }),
      },
    },
  },
  'routes/documents/file': {
    // Of a draft: for everybody else it is not there.
    read: ['strategist', 'admin'],
    path: async (world) => `/pliki/${(await attached(world)).hash}/dane.csv`,
  },
  'routes/panel/documents/list': { read: 'document.edit' },
  'routes/panel/documents/new': {
    read: 'document.edit',
    writes: {
      save: {
        access: 'document.edit',
        make: async () => ({
          path: '/panel/dokumenty/nowy',
          fields: { intent: 'save', kind: 'study', title: 'Badanie' },
        }),
      },
    },
  },
  'routes/panel/documents/document': {
    read: 'document.edit',
    path: async (world) => (await attached(world)).page,
    writes: {
      save: {
        access: 'document.edit',
        make: async (world) => ({
          path: (await draft(world)).page,
          fields: { intent: 'save', revision: '1', kind: 'study', title: 'Badanie' },
        }),
      },
      attach: {
        access: 'document.edit',
        make: async (world) => ({
          path: (await draft(world)).page,
          fields: { intent: 'attach', attachmentTitle: 'Dane' },
          file: csv(),
        }),
      },
      detach: {
        access: 'document.edit',
        make: async (world) => {
          const { page, attachment } = await attached(world)
          return { path: page, fields: { intent: 'detach', attachment } }
        },
      },
      place: {
        access: 'document.edit',
        make: async (world) => ({
          path: `/panel/dokumenty/${(await makeDocument(world.db, ['Akapit.'])).id}`,
          fields: { intent: 'place', place: 'listed' },
        }),
      },
      begin: {
        access: 'document.edit',
        make: async (world) => ({
          path: `/panel/dokumenty/${(await makeDocument(world.db, ['Akapit.'])).id}`,
          fields: { intent: 'begin' },
        }),
      },
    },
  },
  'routes/panel/documents/upload': {
    read: 'document.edit',
    path: async (world) => (await uploaded(world)).page,
    writes: {
      upload: {
        access: 'document.edit',
        make: async (world) => ({
          path: `/panel/dokumenty/${(await makeDocument(world.db, ['Akapit.'])).id}/wczytaj`,
          fields: { intent: 'upload' },
          file: new File(['# Projekt\n\nAkapit.'], 'projekt.md', { type: 'text/markdown' }),
        }),
      },
      save: inUpload('save'),
      discard: inUpload('discard'),
    },
  },
}
