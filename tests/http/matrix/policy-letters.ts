import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { LetterDraft } from '#app/features/letters/letter-draft.ts'
import { makeDocument } from '#tests/support/documents.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import { CANARY, type World } from './world.ts'

const NOW = '2026-01-06T09:00:00.000Z'

/** A letter that somebody else is typing, or that is in the register; its words are for few. */
async function newLetter(world: World, state: 'draft' | 'registered'): Promise<string> {
  const { db } = world
  const document = await makeDocument(db, ['Akapit projektu.'])
  const clerk = await world.newAccount('organizer')
  const draft: LetterDraft = {
    channel: 'paper',
    receivedAt: NOW,
    versionId: document.versionId,
    sender: {
      author: 'resident',
      organisationName: null,
      organisationType: null,
      contactName: CANARY,
      email: null,
      phone: null,
    },
    pieces: [{ part: '', place: 'whole', body: CANARY, proposal: '', justification: '' }],
    editors: [clerk],
  }
  const hash = newIdempotencyKey()
  await db
    .insertInto('file')
    .values({
      hash,
      mime: 'application/pdf',
      size: 5,
      content: Buffer.from('%PDF-'),
      created_at: NOW,
    })
    .execute()
  const { id } = await db
    .insertInto('sending')
    .values({
      kind: 'letter',
      document_id: document.id,
      idempotency_key: newIdempotencyKey(),
      content: state === 'draft' ? JSON.stringify(draft) : null,
      entered_by: clerk,
      started_at: NOW,
      updated_at: NOW,
      sent_at: state === 'draft' ? null : NOW,
      letter_text: `Pismo ${CANARY}`,
      letter_file_hash: hash,
      letter_file_name: `${CANARY}.pdf`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (state === 'registered') {
    const submission = await world.newCase('awaiting')
    await db
      .updateTable('submission')
      .set({ kind: 'remark', sending_id: id })
      .where('id', '=', submission.id)
      .execute()
    await db
      .insertInto('remark')
      .values({
        submission_id: submission.id,
        document_id: document.id,
        version_id: document.versionId,
      })
      .execute()
  }
  return `/panel/pismo/${id}`
}

const atDraft = (intent: string): Write['make'] => {
  return async (world) => ({
    path: await newLetter(world, 'draft'),
    fields: { intent, revision: '1', 'pieces[0].body': 'Uwaga', 'pieces[0].place': 'whole' },
  })
}

/** Somebody else's draft is not to be found, whatever one does to it. */
const DRAFT_ACTS = ['save', 'find', 'split', 'join', 'remove', 'add', 'settle', 'discard']

export const LETTERS: Record<string, RoutePolicy> = {
  'routes/panel/letters/new': {
    read: 'submission.enter',
    writes: Object.fromEntries(
      ['split', 'one'].map((intent): [string, Write] => [
        intent,
        {
          access: 'submission.enter',
          make: async (world) => ({
            path: '/panel/pismo',
            fields: {
              intent,
              key: newIdempotencyKey(),
              channel: 'paper',
              receivedOn: new Date().toISOString().slice(0, 10),
              oldConfirmed: 'on',
              author: 'resident',
              version: String((await makeDocument(world.db, ['Akapit projektu.'])).versionId),
              text: '1. Pierwsza uwaga\n2. Druga uwaga',
            },
          }),
        },
      ]),
    ),
  },
  'routes/panel/letters/letter': {
    // The page of what became of a letter; its words are asked for by a form.
    read: ['moderator', 'strategist', 'admin'],
    path: (world) => newLetter(world, 'registered'),
    writes: {
      ...Object.fromEntries(
        DRAFT_ACTS.map((intent): [string, Write] => [
          intent,
          { access: 'submission.enter', make: atDraft(intent) },
        ]),
      ),
      take: { access: ['moderator', 'admin'], make: atDraft('take') },
      read: {
        access: ['moderator', 'admin'],
        make: async (world) => ({
          path: await newLetter(world, 'registered'),
          fields: { intent: 'read', revision: '1' },
        }),
      },
    },
  },
  'routes/panel/letters/slip': {
    // Only for whoever registered the letter: for every other there is no slip.
    read: 'submission.enter',
    path: async (world) => `${await newLetter(world, 'registered')}/odcinek`,
    mayBeMissing: true,
  },
  'routes/panel/letters/scan': {
    path: async (world) => `${await newLetter(world, 'registered')}/skan`,
    writes: {
      '': {
        access: 'original.read',
        make: async (world) => ({
          path: `${await newLetter(world, 'registered')}/skan`,
          fields: {},
        }),
      },
    },
  },
  'routes/panel/letters/form-import': {
    read: 'submission.import',
    writes: {
      upload: {
        access: 'submission.import',
        make: async (world) => ({
          path: '/panel/formularz-uwag',
          fields: {
            intent: 'upload',
            source: 'test',
            version: String((await makeDocument(world.db, ['Akapit projektu.'])).versionId),
          },
          file: new File(['uwaga\nWięcej drzew\n'], 'a.csv', { type: 'text/csv' }),
        }),
      },
      run: {
        access: 'submission.import',
        make: async (world) => ({
          path: '/panel/formularz-uwag',
          fields: { intent: 'run', batch: String((await world.newImport()).batch), text: '1' },
        }),
      },
    },
  },
  'routes/remark-form': {
    read: 'everyone',
    path: async () => '/formularz-uwag/formularz-uwag.csv',
  },
}
