import { expect, test } from 'vitest'
import type { IntakeChannel } from '#db/schema.ts'
import { legalBases } from '#db/seed/frame/legal-bases.ts'
import { checkContent, checkNotice, checksOf, formsOf, type Notice } from './check-notice.ts'
import type { LegalBasis } from './read-consultation.server.ts'

const NOW = '2026-11-23T09:00:00.000Z'

function basis(code: string): LegalBasis {
  const seed = legalBases.find((each) => each.code === code)
  if (!seed) throw new Error(code)
  return {
    code,
    name_pl: seed.name.pl,
    name_en: null,
    name_uk: null,
    citation_pl: seed.citation.pl,
    citation_en: null,
    citation_uk: null,
    note_pl: null,
    note_en: null,
    note_uk: null,
    min_days: seed.minDays,
    report_days: seed.reportDays,
    needs_places: Number(seed.needsPlaces),
    needs_meetings: Number(seed.needsMeetings),
    min_forms: seed.minForms,
    late_remarks: seed.lateRemarks,
    position: 1,
    retired_at: null,
  }
}

/** An announcement that the strictest clock finds nothing wrong with: 35 days from 23 November. */
function notice(change: Partial<Notice> = {}): Notice {
  return {
    id: 1,
    slug: 'strategia',
    state: 'draft',
    title: 'Projekt strategii',
    subject: 'Projekt strategii rozwoju.',
    scope: 'Wszystko oprócz budżetu.',
    participation_level: 'consult',
    legal_basis_code: 'uzppr_art6',
    case_sign: null,
    host_name: 'Anna Przykładowa',
    host_email: 'konsultacje@example.pl',
    host_phone: null,
    channels: ['web', 'paper'],
    how_to_send: 'Przez formularz albo w urzędzie.',
    announcedIn: ['BIP'],
    meetings: '1 grudnia 2026, godz. 17, Rynek 1',
    no_meetings: 0,
    announced_on: '2026-11-23',
    opens_at: '2026-11-23T12:00:00.000Z',
    closes_at: '2026-12-28T22:59:59.999Z',
    opened_by: null,
    opened_at: null,
    settled_by: null,
    settled_at: null,
    summary: null,
    is_demo: 0,
    revision: 1,
    created_by: null,
    created_at: NOW,
    documents: [{ title: 'Projekt', version: { state: 'published' } }],
    workshops: [],
    ...change,
  }
}

const problems = (change: Partial<Notice>, code = 'uzppr_art6', takenDocuments: string[] = []) =>
  checkNotice(notice(change), basis(code), { now: NOW, takenDocuments }).map((each) => each.code)

test('a full announcement has no problem', () => {
  expect(problems({})).toEqual([])
})

test.each<[string, Partial<Notice>, string[]]>([
  ['what it is about', { subject: null }, ['subject']],
  ['what can change', { scope: null }, ['scope']],
  ['a document', { documents: [] }, ['document']],
  [
    'a version that people can read',
    { documents: [{ title: 'Szkic', version: null }] },
    ['document', 'documentsReady'],
  ],
  ['the name of the host', { host_name: null }, ['host']],
  ['a contact of the host', { host_email: null, host_phone: null }, ['host']],
  ['a channel', { channels: [] }, ['channels']],
  ['the way of sending', { how_to_send: null }, ['howToSend']],
  ['the places of announcement', { announcedIn: [] }, ['places']],
  ['the meetings', { meetings: null }, ['meetings']],
  ['the day of announcement', { announced_on: null }, ['announced', 'minDays']],
  ['the opening', { opens_at: null }, ['dates']],
  ['the end', { closes_at: null }, ['dates', 'future', 'minDays']],
])('without %s it is not opened', (_name, change, expected) => {
  expect(problems(change)).toEqual(expected)
})

test('one document that nobody can read yet is one too many, and it is named', () => {
  const found = checkNotice(
    notice({
      documents: [
        { title: 'Projekt', version: { state: 'published' } },
        { title: 'Prognoza', version: null },
      ],
    }),
    basis('uzppr_art6'),
    { now: NOW },
  )
  expect(found).toEqual([{ code: 'documentsReady', passed: false, values: { titles: 'Prognoza' } }])
})

test('a version that takes no remarks any more is none to open with, but does not stop a correction', () => {
  const closed: Partial<Notice> = { documents: [{ title: 'Stary', version: { state: 'closed' } }] }
  expect(problems(closed)).toEqual(['document', 'documentsReady'])
  expect(checkContent(notice({ ...closed, state: 'open' }), basis('uzppr_art6'))).toEqual([])
})

test('a document that another consultation takes remarks to is named', () => {
  expect(problems({}, 'uzppr_art6', ['Projekt'])).toEqual(['documentsFree'])
})

test('a day less than the law wants is a day too few', () => {
  expect(problems({ closes_at: '2026-12-27T22:59:59.999Z' })).toEqual(['minDays'])
  expect(problems({ closes_at: '2026-12-14T22:59:59.999Z' }, 'usg_art5a')).toEqual([])
  expect(problems({ closes_at: '2026-12-13T22:59:59.999Z' }, 'usg_art5a')).toEqual(['minDays'])
  const [tooShort] = checkNotice(
    notice({ closes_at: '2026-12-01T22:59:59.999Z' }),
    basis('uzppr_art6'),
    { now: NOW },
  )
  expect(tooShort?.values).toEqual({ min: 35, days: 8, earliest: '2026-12-28T22:59:59.999Z' })
})

test('days count from the announcement, not from the opening', () => {
  const announced = { announced_on: '2026-11-10', opens_at: '2026-11-24T08:00:00.000Z' }
  expect(problems({ ...announced, closes_at: '2026-12-15T22:59:59.999Z' })).toEqual([])
})

test('it is announced by the day of opening, and not in days to come', () => {
  expect(problems({ announced_on: '2026-11-24' })).toContain('announced')
  expect(problems({ opens_at: '2026-11-22T12:00:00.000Z' })).toEqual(['announced'])
})

test('the end is after the opening and still ahead', () => {
  const past = {
    announced_on: '2026-09-01',
    opens_at: '2026-09-01T08:00:00.000Z',
    closes_at: '2026-11-23T08:59:59.999Z',
  }
  expect(problems(past)).toEqual(['future'])
  expect(problems({ opens_at: '2026-12-30T08:00:00.000Z' })).toEqual(['dates'])
})

test('that there are no meetings is said in so many words', () => {
  expect(problems({ meetings: null, no_meetings: 1 })).toEqual([])
  expect(problems({ meetings: null, no_meetings: 0 }, 'usg_art5a')).toEqual([])
})

test('a law that wants three forms counts forms, not channels', () => {
  const writing: IntakeChannel[] = ['web', 'paper', 'email']
  expect(formsOf(notice({ channels: writing }))).toEqual(['writing', 'meeting'])
  expect(problems({ channels: writing }, 'rewitalizacja_art6')).toEqual(['forms'])
  expect(problems({ channels: [...writing, 'phone'] }, 'rewitalizacja_art6')).toEqual([])
  expect(problems({ channels: writing, workshops: [{}] }, 'rewitalizacja_art6')).toEqual([])
  expect(
    problems({ meetings: 'Nie planujemy.', no_meetings: 1, workshops: [{}] }, 'rewitalizacja_art6'),
  ).toEqual(['forms'])
})

test('an invitation without a law needs no document, place, meeting or number of days', () => {
  const invitation = {
    documents: [],
    announcedIn: [],
    meetings: null,
    closes_at: '2026-11-24T22:59:59.999Z',
  }
  expect(problems(invitation, 'none')).toEqual([])
  const codes = checksOf(notice(invitation), basis('none'), { now: NOW }).map(({ code }) => code)
  expect(codes).not.toContain('minDays')
})

test('a correction of an open one is held to its words, not to its dates', () => {
  const closed = { closes_at: '2026-11-01T22:59:59.999Z' }
  expect(checkContent(notice(closed), basis('uzppr_art6'))).toEqual([])
  expect(checkContent(notice({ ...closed, how_to_send: null }), basis('uzppr_art6'))).toMatchObject(
    [{ code: 'howToSend' }],
  )
})
