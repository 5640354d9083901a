import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeConsultation } from '#tests/support/documents.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { consultationCalendar } from './calendar.server.ts'
import { listNews } from './list-news.server.ts'
import { newsFeed } from './news-feed.server.ts'
import { readConsultation, type FullConsultation } from './read-consultation.server.ts'

const HREFS = {
  self: 'https://idea.example.pl/konsultacje.xml',
  list: 'https://idea.example.pl/konsultacje',
  consultation: (slug: string) => `https://idea.example.pl/konsultacje/${slug}`,
}

/** Opened tags that were never closed, or the other way round. */
function unbalanced(xml: string): string[] {
  const open: string[] = []
  for (const [, slash, name, self] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (self) continue
    if (!slash) open.push(name ?? '')
    else if (open.pop() !== name) return [name ?? '']
  }
  return open
}

describe.each(databaseTargets())('on %s', (target) => {
  test('the feed tells of openings, longer times, corrections and ends, the newest first; never of drafts', async () => {
    await using d = await testDatabase(target)
    const { id } = await makeConsultation(d.db, [], {
      slug: 'strategia',
      opensAt: '2026-11-01T08:00:00.000Z',
      closesAt: '2026-12-14T22:59:59.999Z',
    })
    await makeConsultation(d.db, [], { slug: 'szkic', state: 'draft' })
    await d.db
      .updateTable('consultation')
      .set({ title: 'Strategia <b>&</b> "cele"' })
      .where('id', '=', id)
      .execute()
    await d.db
      .insertInto('consultation_extension')
      .values({
        consultation_id: id,
        closed_at_before: '2026-12-07T22:59:59.999Z',
        closes_at: '2026-12-14T22:59:59.999Z',
        reason: 'Święta <!--',
        extended_by: 'x',
        extended_at: '2026-11-20T09:00:00.000Z',
      })
      .execute()
    await d.db
      .insertInto('consultation_change')
      .values({
        consultation_id: id,
        fields: JSON.stringify(['host_phone', 'documents']),
        note: 'Nowy numer.',
        changed_by: 'x',
        changed_at: '2026-11-21T09:00:00.000Z',
      })
      .execute()
    await d.db
      .insertInto('consultation_report')
      .values({
        consultation_id: id,
        number: 1,
        state: 'ready',
        created_by: 'x',
        created_at: FIXED_NOW,
        published_at: FIXED_NOW,
      })
      .execute()
    const news = await listNews(d.db)
    expect(news.map((each) => each.key)).toEqual([
      `sprawozdanie-${id}-1`,
      'zmiana-1',
      'przedluzenie-1',
      `otwarcie-${id}`,
    ])
    const xml = newsFeed(news, 'idea.example.pl', HREFS)
    expect(unbalanced(xml)).toEqual([])
    expect(xml).toContain(
      '<title>Więcej czasu na uwagi: Strategia &lt;b&gt;&amp;&lt;/b&gt; &quot;cele&quot;</title>',
    )
    expect(xml).toContain('Nowy termin: 14 grudnia 2026. Powód: Święta &lt;!--')
    expect(xml).toContain('Zmieniliśmy: Telefon gospodarza, Dokumenty. Nowy numer.')
    expect(xml).toContain('<id>tag:idea.example.pl,2026:konsultacje:przedluzenie-1</id>')
    expect(xml).not.toContain('szkic')
    expect(newsFeed([], 'idea.example.pl', HREFS)).not.toContain('<entry>')
  })
})

test('the calendar has the three dates; its ids stay, its times move with an extension', async () => {
  await using d = await testDatabase()
  const { id } = await makeConsultation(d.db, [], {
    slug: 'strategia',
    opensAt: '2026-11-01T08:00:00.000Z',
    closesAt: '2026-12-14T22:59:59.999Z',
  })
  const consultation = await readConsultation(d.db, id)
  if (!consultation) throw new Error('none')
  const write = (change: Partial<FullConsultation> = {}) =>
    consultationCalendar(
      { ...consultation, ...change },
      { t: translator('pl'), host: 'idea.example.pl', href: HREFS.consultation('strategia') },
    ).replaceAll(/\r\n[ \t]/g, '')
  const calendar = write()
  expect(write()).toBe(calendar)
  for (const line of [
    'X-WR-TIMEZONE:Europe/Warsaw',
    `UID:konsultacje-${id}-opens@idea.example.pl`,
    'DTSTART:20261101T080000Z',
    `UID:konsultacje-${id}-closes@idea.example.pl`,
    'DTSTART:20261214T225959Z',
    `UID:konsultacje-${id}-report@idea.example.pl`,
    'DTSTART;VALUE=DATE:20270113',
    'SUMMARY:Koniec zbierania uwag: Konsultacje projektu strategii',
  ]) {
    expect(calendar).toContain(line)
  }
  // Two hours of an October night that a wall time could not tell apart.
  const first = write({ closes_at: '2026-10-25T00:30:00.000Z' })
  const second = write({ closes_at: '2026-10-25T01:30:00.000Z' })
  expect(first).toContain('DTSTART:20261025T003000Z')
  expect(second).toContain('DTSTART:20261025T013000Z')
  const extended = write({
    closes_at: '2026-12-21T22:59:59.999Z',
    extensions: [
      {
        id: 1,
        before: '2026-12-14T22:59:59.999Z',
        closesAt: '2026-12-21T22:59:59.999Z',
        reason: 'x',
        at: FIXED_NOW,
      },
    ],
  })
  expect(extended).toContain('SEQUENCE:1')
  expect(extended).toContain('DTSTART:20261221T225959Z')
  const ids = (text: string) => text.match(/UID:.*/g)
  expect(ids(extended)).toEqual(ids(calendar))
})
