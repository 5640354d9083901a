import { openDatabase, type Database } from '#db/open.server.ts'
import { systemClock } from '#app/platform/clock.ts'
import { isIdempotencyKey, newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { openBrowser, type Browser, type Fields } from '../../support/browser.ts'
import { makeConsultation, makeDocument } from '../../support/documents.ts'
import { controlValue } from '../../support/form-page.ts'
import { fieldsOfForm } from '../../support/posted-page.ts'
import { addPostulates } from '../../support/register-rows.ts'
import { signIn } from '../../support/sign-in.ts'
import { makeWorkshop } from '../../support/workshops.ts'

/** What people do that must never be lost. */
export type Act = 'postulate' | 'remark' | 'registration' | 'position'
export const ACTS = ['postulate', 'remark', 'registration', 'position'] as const

/** A write: whoever waits for it knows it by its mark. */
export type Write = { act: Act; mark: string; status: number }

export type City = AsyncDisposable & {
  db: Database
  /** Does one such thing through the pages of a server. Throws when there is no answer. */
  write(url: string, act: Act): Promise<Write>
  /** Which of these the database does not hold. */
  missing(writes: readonly Write[]): Promise<Write[]>
  /** More published postulates that wait for a position. */
  prepare(count: number): Promise<void>
}

/** A migrated database with something to write to, and people who do. */
export async function openCity(databaseUrl: string, origin: string): Promise<City> {
  const opened = openDatabase(databaseUrl)
  const { db } = opened
  const document = await makeDocument(db, ['Miasto publikuje dane o powietrzu.'])
  await makeConsultation(db, [document.id])
  const workshop = await makeWorkshop(db, { capacity: 100_000 })
  const parts = { db, clock: systemClock, env: { secureCookies: false } as never }
  const [writer, publisher] = [
    await signIn(parts, origin, ['strategist']),
    await signIn(parts, origin, ['strategist']),
  ]
  const waiting: string[] = []
  let blank: Fields | null = null
  let count = 0

  async function postulate(url: string, mark: string) {
    const fields = { key: newIdempotencyKey(), title: mark, body: 'Prosimy.', author: 'resident' }
    return openBrowser(url).post('/postulaty/nowy', fields)
  }

  async function remark(url: string, mark: string) {
    const browser = openBrowser(url)
    const path = `/dokumenty/${document.slug}/1/uwagi/${document.blocks[0]?.key}`
    const html = await (await browser.get(path)).text()
    const body = new FormData()
    for (const name of ['key', 'begun']) body.append(name, controlValue(html, name) ?? '')
    body.append('body', mark)
    const added = await browser.fetch(path, { method: 'POST', body })
    if (added.status !== 303) return added
    await added.text()
    const list = await (await browser.get('/moje-uwagi')).text()
    return browser.post('/moje-uwagi', {
      intent: 'send',
      key: controlValue(list, 'key') ?? '',
      revision: controlValue(list, 'revision') ?? '',
      author: 'resident',
    })
  }

  async function registration(url: string, mark: string) {
    const browser = openBrowser(url)
    const path = `/warsztaty/${workshop.slug}`
    blank ??= fieldsOfForm(await (await browser.get(path)).text(), 'email')
    const renewed = Object.entries(blank).map(([name, value]) => [
      name,
      typeof value === 'string' && isIdempotencyKey(value) ? newIdempotencyKey() : value,
    ])
    const fields = Object.fromEntries(renewed) as Fields
    return browser.post(path, { ...fields, name: mark, email: `${mark}@example.pl` })
  }

  /** Written by one strategist, published by another: that is in the audit log. */
  async function position(url: string, mark: string) {
    const reference = waiting.pop()
    if (!reference) throw new Error('no postulate waits for a position: prepare more')
    const as = ({ cookies }: Browser) => {
      const browser = openBrowser(url)
      for (const [name, value] of cookies) browser.cookies.set(name, value)
      return browser
    }
    const written = await as(writer).post('/panel/stanowiska/nowe', {
      code: 'accepted',
      summary: mark,
      justification: 'Tak jest bezpieczniej.',
      whatChanges: 'Dopiszemy.',
      whatStays: '',
      intent: 'submit',
      references: [reference],
    })
    if (written.status !== 303) return written
    await written.text()
    const path = written.headers.get('Location') ?? ''
    return as(publisher).post(path, { intent: 'publish', revision: '1' })
  }

  const doing = { postulate, remark, registration, position }

  return {
    db,
    async write(url, act) {
      const mark = `${act}-${process.pid}-${(count += 1)}`
      const response = await doing[act](url, mark)
      await response.text()
      return { act, mark, status: response.status }
    },
    async missing(writes) {
      const held = new Set<string>()
      for (const row of await db
        .selectFrom('submission')
        .select(['original_title', 'original_body'])
        .execute()) {
        held.add(row.original_title).add(row.original_body)
      }
      for (const row of await db.selectFrom('registration').select('name').execute()) {
        held.add(row.name ?? '')
      }
      const published = db.selectFrom('position').select('summary').where('state', '=', 'published')
      for (const row of await published.execute()) held.add(row.summary ?? '')
      return writes.filter(({ mark }) => !held.has(mark))
    },
    async prepare(more) {
      const rows = await addPostulates(
        db,
        Array.from({ length: more }, () => ({ answer_due_at: '2099-12-31T22:59:59.999Z' })),
      )
      waiting.push(...rows.map((row) => row.reference))
    },
    [Symbol.asyncDispose]: () => opened.close(),
  }
}
