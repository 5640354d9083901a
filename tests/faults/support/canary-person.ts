import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { attachPhoto, makePhoto } from '#app/features/cards/attach-photo.server.ts'
import { storeFile } from '#app/features/documents/files/store-file.server.ts'
import { keepUpload } from '#app/features/imports/keep-upload.server.ts'
import { packReport } from '#app/features/imports/packing.server.ts'
import { sendFeedback } from '#app/features/outcomes/feedback.server.ts'
import { indexSubmission } from '#app/features/register/search-index.server.ts'
import { queueMail } from '#app/features/notices/outbox.server.ts'
import { register } from '#app/features/registrations/register.server.ts'
import { submitPostulate } from '#app/features/submissions/submit-postulate.server.ts'
import { lettersTo, secretIn } from '../../support/accounts.ts'
import { makeCardHall } from '../../support/cards.ts'
import { makeDocument } from '../../support/documents.ts'
import { controlValue } from '../../support/form-page.ts'
import { registerRequest } from '../../support/registrations.ts'
import type { Browser } from '../../support/browser.ts'
import type { TestServer } from '../../support/server.ts'
import { makeWorkshop } from '../../support/workshops.ts'
import { marked, markedByOthers, PHONE } from './canary.ts'

export const PUBLIC = { title: 'Ławka przy szkole', body: 'Proszę o ławkę. [ukryto: dane osobowe]' }
export const ANSWER = 'Ławka stanie w maju.'
const PASSWORD = 'łódka płynie żółtą nocą'

export type CanaryPerson = Awaited<ReturnType<typeof makeCanaryPerson>>

/** Somebody who gave everything that one can give, each value with a mark of its own. */
export async function makeCanaryPerson(server: TestServer) {
  const email = `${marked()}@example.pl`
  const phone = PHONE
  const browser = server.browser()
  const agent = { 'User-Agent': `Firefox ${marked()}` }
  const name = `Ola ${marked()}`
  await browser.post('/konto/rejestracja', { email, name, password: PASSWORD }, agent)
  const secret = secretIn((await lettersTo(server.db, email)).at(-1)?.body ?? '')
  await browser.post(`/konto/potwierdz/${secret}`, {}, agent)
  const signIn = { intent: 'password', email, password: PASSWORD }
  await browser.post('/konto/logowanie', signIn, agent)
  const account = await server.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const published = await sendPublished(server, browser)
  await leaveContact(server, email)
  await giveLetter(server, email, phone)
  await prepareRemark(server, account.id)
  const own = await signUp(server, email, phone)
  const card = await writeCard(server)
  await importRow(server, email)
  await server.db
    .transaction()
    .execute((trx) =>
      queueMail(
        trx,
        { kind: 'test', to: email, subject: marked(), body: marked(), dedupeKey: null },
        server.clock.now(),
      ),
    )
  return {
    accountId: account.id,
    email,
    phone,
    name,
    password: PASSWORD,
    browser,
    published,
    own,
    card,
  }
}

/** By the form; then moderated, tagged, learned from and answered, with what is personal covered. */
async function sendPublished(server: TestServer, browser: Browser) {
  const { db } = server
  const page = await (await browser.get('/postulaty/nowy')).text()
  const sent = await browser.post('/postulaty/nowy', {
    key: controlValue(page, 'key') ?? '',
    title: `Ławka ${marked()}`,
    body: `Proszę o ławkę, ${marked()}.`,
    author: 'organisation',
    organisationName: `Fundacja ${marked()}`,
    organisationType: 'ngo',
  })
  const reference = /IK-\d+-\d+/.exec(sent.headers.get('Location') ?? '')?.[0] ?? ''
  const other = await server.signIn('strategist')
  const position = await db
    .insertInto('position')
    .values({
      code: 'accepted',
      state: 'published',
      summary: ANSWER,
      justification: 'Są pieniądze.',
      drafted_at: server.clock.now(),
      submitted_at: server.clock.now(),
      accepted_by: other.accountId,
      accepted_at: server.clock.now(),
      published_by: other.accountId,
      published_at: server.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = await db
    .updateTable('submission')
    .set({
      visibility: 'published',
      handling: 'answered',
      position_id: position.id,
      public_title: PUBLIC.title,
      public_body: PUBLIC.body,
      original_proposal: marked(),
      original_justification: marked(),
      published_at: server.clock.now(),
      revision: 2,
    })
    .where('reference', '=', reference)
    .returningAll()
    .executeTakeFirstOrThrow()
  await db.transaction().execute((trx) => indexSubmission(trx, row))
  await db
    .updateTable('submission_version')
    .set({ proposal: marked(), justification: marked() })
    .where('submission_id', '=', row.id)
    .execute()
  await quoteAndNote(server, row.id)
  return { id: row.id, reference }
}

async function quoteAndNote({ db, clock }: TestServer, submissionId: number): Promise<void> {
  const term = await db.selectFrom('term').select('id').orderBy('id').executeTakeFirstOrThrow()
  const at = clock.now()
  const tag = await db
    .insertInto('tag')
    .values({
      submission_id: submissionId,
      term_id: term.id,
      is_main: 0,
      codebook_version: 1,
      proposed_at: at,
      reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('tag_evidence')
    .values({
      tag_id: tag.id,
      part: 'body',
      from_sign: 0,
      to_sign: 5,
      quote: markedByOthers(),
      marked_at: at,
    })
    .execute()
  await db
    .insertInto('submission_event')
    .values({
      submission_id: submissionId,
      type: 'noted',
      audience: 'internal',
      actor_kind: 'staff',
      at,
      reason: `Dzwoniła ${markedByOthers()}.`,
      data: null,
    })
    .execute()
}

/** Without signing in, by mail: one that waits. */
async function leaveContact(server: TestServer, email: string): Promise<void> {
  const browser = server.browser()
  const page = await (await browser.get('/postulaty/nowy')).text()
  await browser.post('/postulaty/nowy', {
    key: controlValue(page, 'key') ?? '',
    title: `Chodnik ${marked()}`,
    body: `Dziura, ${marked()}.`,
    email: email.toUpperCase(),
  })
}

/** On paper, with a scan, registered by staff. */
async function giveLetter(server: TestServer, email: string, phone: string): Promise<void> {
  const { db, clock, env } = server
  const now = clock.now()
  const document = await makeDocument(db, ['Miasto sadzi drzewa.'])
  const scan = { content: Buffer.from(`%PDF-1.4 ${marked()}`), mime: 'application/pdf' }
  const hash = await db.transaction().execute((trx) => storeFile(trx, scan, { id: 'clerk' }, now))
  const sending = await db
    .insertInto('sending')
    .values({
      kind: 'letter',
      document_id: document.id,
      idempotency_key: randomUUID(),
      content: null,
      started_at: now,
      updated_at: now,
      sent_at: now,
      letter_text: `Szanowni Państwo, ${marked()}`,
      letter_file_name: `${marked()}.pdf`,
      letter_file_hash: hash,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const receipt = await submitPostulate(
    db,
    {
      title: marked(),
      body: marked(),
      channel: 'paper',
      receivedAt: now,
      locale: 'pl',
      authorKind: 'resident',
      organisationName: null,
      organisationType: null,
      estateId: null,
      areaHintId: null,
      contact: { name: `Ola ${marked()}`, email, phone: `+48 ${phone}` },
      submitterId: null,
      idempotencyKey: null,
    } as unknown as Parameters<typeof submitPostulate>[1],
    { now, secret: env.sessionSecret, appOrigin: env.appOrigin },
  )
  await db
    .updateTable('submission')
    .set({ kind: 'remark', sending_id: sending.id })
    .where('id', '=', receipt.id)
    .execute()
  await db
    .insertInto('remark')
    .values({
      submission_id: receipt.id,
      document_id: document.id,
      version_id: document.versionId,
      block_id: document.blocks[0]?.id ?? null,
      quoted_text: document.blocks[0]?.text ?? null,
      selected_text: marked(),
      part_as_given: `strona ${marked()}`,
    })
    .execute()
}

/** A list of remarks that is not sent yet. */
async function prepareRemark({ db, clock }: TestServer, accountId: string): Promise<void> {
  const now = clock.now()
  await db
    .insertInto('sending')
    .values({
      kind: 'web',
      idempotency_key: randomUUID(),
      content: JSON.stringify({ remarks: [{ body: marked() }], removed: [] }),
      submitter_id: accountId,
      started_at: now,
      updated_at: now,
    })
    .execute()
}

/** A seat to come, and one that was taken: with needs, answers, an opinion and what the door typed. */
async function signUp(server: TestServer, email: string, phone: string) {
  const { db, clock, env } = server
  const context = { now: clock.now(), secret: env.sessionSecret, appOrigin: env.appOrigin }
  const toCome = await makeWorkshop(db, { capacity: 1 })
  const past = await makeWorkshop(db)
  const ids: number[] = []
  for (const { sessionId } of [toCome, past]) {
    const done = await register(
      db,
      registerRequest(sessionId, 'x', {
        name: `Ola ${marked()}`,
        email,
        phone,
        organisation: `Koło ${marked()}`,
        needs: [{ need: 'diet', note: marked() }],
        answers: { q1: marked() },
      }),
      context,
    )
    if (!done.ok) throw new Error(done.refusal)
    ids.push(done.value.id)
    if (sessionId === past.sessionId) await takePart(server, done.value.id, done.value.token)
  }
  const next = await register(db, registerRequest(toCome.sessionId, 'nastepny'), context)
  if (!next.ok || next.value.status !== 'waitlisted') throw new Error('nobody waits')
  return { ids, waitingId: next.value.id }
}

async function takePart(server: TestServer, id: number, token: string): Promise<void> {
  const { db, clock, env } = server
  const now = clock.now()
  const row = await db
    .updateTable('registration')
    .set({ came_at: now, over_capacity_reason: `Prosiła ${marked()}` })
    .where('id', '=', id)
    .returning('session_id')
    .executeTakeFirstOrThrow()
  const ended = new Date(Date.parse(now) - 3_600_000).toISOString()
  await db
    .updateTable('workshop_session')
    .set({ starts_at: new Date(Date.parse(now) - 7_200_000).toISOString(), ends_at: ended })
    .where('id', '=', row.session_id)
    .execute()
  const words = { heard: 5, clear: 5, comment: marked() } as Parameters<typeof sendFeedback>[2]
  const sent = await sendFeedback(db, token, words, { now, secret: env.sessionSecret })
  if (!sent.ok) throw new Error(sent.refusal)
  await db
    .insertInto('day_action')
    .values({
      id: randomUUID(),
      session_id: row.session_id,
      device_id: randomUUID(),
      registration_id: id,
      kind: 'walk_in',
      payload: JSON.stringify({ name: marked() }),
      happened_at: now,
      received_at: now,
      outcome: 'applied',
      answer: '{}',
    })
    .execute()
}

/** A card with a photo whose EXIF names its maker; the day made it a voice of the register. */
async function writeCard(server: TestServer) {
  const { db, clock, env } = server
  const now = clock.now()
  const hall = await makeCardHall(db, now)
  const id = await hall.card(`Chcemy cienia, ${marked()}`)
  const exif = markedByOthers()
  const pixels = await sharp({
    create: { width: 64, height: 64, channels: 3, background: '#a3c5e7' },
  })
    .withExif({ IFD0: { Artist: exif, ImageDescription: exif } })
    .jpeg()
    .toBuffer()
  const photo = await makePhoto(pixels)
  if (!photo.ok) throw new Error(photo.refusal)
  const card = { id, sessionId: hall.sessionId, tableId: hall.table.id }
  const attached = await db.transaction().execute((trx) => attachPhoto(trx, card, photo.value, now))
  if (!attached.ok) throw new Error(attached.refusal)
  const receipt = await submitPostulate(
    db,
    {
      title: marked(),
      body: marked(),
      channel: 'workshop',
      receivedAt: now,
      locale: 'pl',
      authorKind: 'resident',
      organisationName: null,
      organisationType: null,
      estateId: null,
      areaHintId: null,
      contact: { email: null },
      submitterId: null,
      idempotencyKey: null,
    } as unknown as Parameters<typeof submitPostulate>[1],
    { now, secret: env.sessionSecret, appOrigin: env.appOrigin },
  )
  await db.updateTable('card').set({ submission_id: receipt.id }).where('id', '=', id).execute()
  await db
    .insertInto('day_action')
    .values({
      id: randomUUID(),
      session_id: hall.sessionId,
      device_id: randomUUID(),
      kind: 'card',
      payload: JSON.stringify({ cardId: id, text: markedByOthers() }),
      happened_at: now,
      received_at: now,
      outcome: 'applied',
      answer: '{}',
    })
    .execute()
  return { id, reference: receipt.reference, photo: attached.value.hash }
}

/** A file on its way into the register, and the report of one that is in. */
async function importRow(server: TestServer, email: string): Promise<void> {
  const { db, clock } = server
  const csv = Buffer.from(`tytul;tresc;email\n${markedByOthers()};${markedByOthers()};${email}\n`)
  const batch = { source: 'ankieta', fileName: 'ankieta.csv', actorId: null, now: clock.now() }
  const kept = await keepUpload(db, csv, batch)
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusal))
  const done = await keepUpload(db, csv, batch)
  if (!done.ok) throw new Error('not kept')
  const report = await packReport({ columns: ['email', email, markedByOthers()], outcomes: [] })
  await db
    .updateTable('import_batch')
    .set({ state: 'done', report, content: null })
    .where('id', '=', done.value)
    .execute()
}
