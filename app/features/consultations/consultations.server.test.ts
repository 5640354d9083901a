import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { makeDocument } from '#tests/support/documents.ts'
import { databaseTargets, FIXED_NOW, type Target } from '#tests/support/database.ts'
import { openOffice, type Office } from '#tests/support/office.ts'
import { verifyAudit } from '../audit/verify-audit.server.ts'
import { contentVersion } from '#db/content-version.server.ts'
import { correctNotice, readChanges } from './correct-notice.server.ts'
import type { DraftForm } from './forms.ts'
import { openConsultation } from './open-consultation.server.ts'
import { readConsultation } from './read-consultation.server.ts'
import { createConsultation, saveConsultation } from './save-consultation.server.ts'

/** Passes the strictest check of the seed: 35 days, from the Monday of the tests. */
function form(documents: readonly number[], change: Partial<DraftForm> = {}): DraftForm {
  return {
    intent: 'save',
    title: 'Projekt strategii',
    subject: 'Projekt strategii rozwoju.',
    scope: 'Wszystko oprócz budżetu.',
    level: 'consult',
    basis: 'uzppr_art6',
    caseSign: null,
    hostName: 'Anna Przykładowa',
    hostEmail: 'konsultacje@example.pl',
    hostPhone: '41 000 00 00',
    channels: ['web', 'paper'],
    howToSend: 'Przez formularz albo w urzędzie.',
    announcedIn: 'BIP\nTablica ogłoszeń',
    meetingsPlan: 'planned',
    meetings: '1 grudnia 2026, godz. 17, Rynek 1',
    documents: [...documents],
    workshops: [],
    announcedOn: '2026-11-23',
    opensDay: '2026-11-23',
    opensTime: null,
    closesDay: '2026-12-28',
    closesTime: null,
    opensAt: '2026-11-22T23:00:00.000Z',
    closesAt: '2026-12-28T22:59:59.999Z',
    ...change,
  }
}

type Begun = { office: Office; db: Database; id: number; documentId: number }

async function begin(target: Target, change: Partial<DraftForm> = {}): Promise<Begun> {
  const office = await openOffice(target)
  const document = await makeDocument(office.db, ['Akapit'])
  const made = await createConsultation(
    office.db,
    form([document.id], change),
    office.strategist,
    office.context,
  )
  if (!made.ok) throw new Error(made.refusal.reason)
  return { office, db: office.db, id: made.value.id, documentId: document.id }
}

const open = ({ office, db, id }: Begun, revision = 1) =>
  openConsultation(db, { id, revision }, office.strategist, office.context)

const actions = async (db: Database) =>
  (await db.selectFrom('audit_entry').select('action').orderBy('seq').execute()).map(
    (entry) => entry.action,
  )

describe.each(databaseTargets())('on %s', (target) => {
  test('a draft is made, changed and opened; each act stands in the log, and only opening is public', async () => {
    const begun = await begin(target, { channels: ['web'] })
    await using _ = begun.office
    const { db, id, office, documentId } = begun
    const publicBefore = await contentVersion(db)
    const draft = await readConsultation(db, 'projekt-strategii')
    expect(draft).toMatchObject({
      id,
      state: 'draft',
      channels: ['web'],
      announcedIn: ['BIP', 'Tablica ogłoszeń'],
      documents: [{ id: documentId }],
      created_by: 'strateg',
    })
    const changed = form([documentId], { title: 'Strategia do uwag' })
    const saved = await saveConsultation(
      db,
      { id, revision: 1 },
      changed,
      office.otherStrategist,
      office.context,
    )
    expect(saved).toEqual({ ok: true, value: null })
    expect(await readConsultation(db, id)).toMatchObject({
      slug: 'strategia-do-uwag',
      channels: ['web', 'paper'],
      revision: 2,
    })
    expect(await open(begun, 2)).toEqual({ ok: true, value: null })
    expect(await readConsultation(db, id)).toMatchObject({
      state: 'open',
      opened_by: 'strateg',
      opened_at: FIXED_NOW,
      revision: 3,
    })
    expect(await contentVersion(db)).toBeGreaterThan(publicBefore)
    expect(await actions(db)).toEqual([
      'consultation.created',
      'consultation.saved',
      'consultation.opened',
    ])
    expect(await verifyAudit(db)).toMatchObject({ ok: true })
  })

  test('two titles alike have two addresses, and saving what is stored writes nothing', async () => {
    const begun = await begin(target)
    await using _ = begun.office
    const { db, id, office, documentId } = begun
    const second = await createConsultation(
      db,
      form([documentId]),
      office.strategist,
      office.context,
    )
    if (!second.ok) throw new Error('refused')
    expect((await readConsultation(db, second.value.id))?.slug).toBe('projekt-strategii-2')
    const same = await saveConsultation(
      db,
      { id, revision: 1 },
      form([documentId]),
      office.strategist,
      office.context,
    )
    expect(same).toEqual({ ok: false, refusal: { reason: 'unchanged' } })
    expect((await readConsultation(db, id))?.revision).toBe(1)
  })

  test('of two who save the second is told, and nothing of it is written', async () => {
    const begun = await begin(target)
    await using _ = begun.office
    const { db, id, office, documentId } = begun
    const save = (title: string) =>
      saveConsultation(
        db,
        { id, revision: 1 },
        form([documentId], { title, workshops: [] }),
        office.strategist,
        office.context,
      )
    expect(await save('Pierwszy tytuł')).toMatchObject({ ok: true })
    expect(await save('Drugi tytuł')).toEqual({ ok: false, refusal: { reason: 'conflict' } })
    expect((await readConsultation(db, id))?.title).toBe('Pierwszy tytuł')
    expect(await open(begun, 1)).toEqual({ ok: false, refusal: { reason: 'conflict' } })
  })

  test('it is not opened while something is missing, and what is missing is named', async () => {
    const begun = await begin(target, {
      howToSend: null,
      closesAt: '2026-12-01T22:59:59.999Z',
    })
    await using _ = begun.office
    expect(await open(begun)).toEqual({
      ok: false,
      refusal: { reason: 'problems', codes: ['howToSend', 'minDays'] },
    })
    expect((await readConsultation(begun.db, begun.id))?.state).toBe('draft')
  })

  test('the minimum is that of the table, which an administrator edits', async () => {
    const begun = await begin(target)
    await using _ = begun.office
    await begun.db
      .updateTable('legal_basis')
      .set({ min_days: 36 })
      .where('code', '=', 'uzppr_art6')
      .execute()
    expect(await open(begun)).toMatchObject({ refusal: { codes: ['minDays'] } })
  })

  test('a document takes remarks to one consultation at a time', async () => {
    const begun = await begin(target)
    await using _ = begun.office
    const { db, office, documentId } = begun
    expect(await open(begun)).toMatchObject({ ok: true })
    const second = await createConsultation(
      db,
      form([documentId], { title: 'Druga' }),
      office.strategist,
      office.context,
    )
    if (!second.ok) throw new Error('refused')
    expect(await open({ ...begun, id: second.value.id })).toEqual({
      ok: false,
      refusal: { reason: 'problems', codes: ['documentsFree'] },
    })
  })

  test('what does not exist cannot be chosen, and a retired basis not anew', async () => {
    const begun = await begin(target)
    await using _ = begun.office
    const { db, id, office, documentId } = begun
    const save = (change: Partial<DraftForm>) =>
      saveConsultation(
        db,
        { id, revision: 1 },
        form([documentId], change),
        office.strategist,
        office.context,
      )
    await db
      .updateTable('legal_basis')
      .set({ retired_at: FIXED_NOW })
      .where('code', 'in', ['none', 'uzppr_art6'])
      .execute()
    for (const [change, reason] of [
      [{ basis: 'none' }, 'unknownBasis'],
      [{ basis: 'nie-ma' }, 'unknownBasis'],
      [{ documents: [9999] }, 'unknownDocument'],
      [{ workshops: [9999] }, 'unknownWorkshop'],
    ] as const) {
      expect(await save({ ...change } as Partial<DraftForm>)).toEqual({
        ok: false,
        refusal: { reason },
      })
    }
    // The one it stands on already may stay.
    expect(await save({ title: 'Inaczej' })).toMatchObject({ ok: true })
  })

  test('an open one is corrected in words only, and each correction is public with its reason', async () => {
    const begun = await begin(target)
    await using _ = begun.office
    const { db, id, office, documentId } = begun
    await open(begun)
    const more = await makeDocument(db, ['Akapit'], { title: 'Prognoza' })
    const words = form([documentId, more.id], { hostPhone: '41 111 11 11' })
    const correct = (change: Partial<DraftForm>, revision = 2) =>
      correctNotice(
        db,
        { id, revision },
        { ...words, ...change, note: 'Nowy telefon i prognoza.' },
        office.strategist,
        office.context,
      )
    expect(
      await saveConsultation(db, { id, revision: 2 }, words, office.strategist, office.context),
    ).toEqual({ ok: false, refusal: { reason: 'wrongState' } })
    expect(await correct({ documents: [more.id] })).toMatchObject({
      refusal: { reason: 'documentInUse' },
    })
    expect(await correct({ howToSend: null })).toEqual({
      ok: false,
      refusal: { reason: 'problems', codes: ['howToSend'] },
    })
    expect(await correct({}, 1)).toMatchObject({ refusal: { reason: 'conflict' } })
    expect(await correct({ level: 'empower', closesAt: '2026-11-24T22:59:59.999Z' })).toMatchObject(
      {
        ok: true,
      },
    )
    expect(await readConsultation(db, id)).toMatchObject({
      participation_level: 'consult',
      closes_at: '2026-12-28T22:59:59.999Z',
      host_phone: '41 111 11 11',
      documents: [{ id: documentId }, { id: more.id }],
    })
    expect(await readChanges(db, id)).toMatchObject([
      { at: FIXED_NOW, fields: ['host_phone', 'documents'], note: 'Nowy telefon i prognoza.' },
    ])
    expect(await correct({}, 3)).toEqual({ ok: false, refusal: { reason: 'unchanged' } })
  })
})
