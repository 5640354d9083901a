import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { NO_CHOICES } from '../register/choices.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { readList } from '../register/read-list.server.ts'
import { listPublished } from '../register/list-published.server.ts'
import { alignEntries } from './align-entries.server.ts'
import { findCorrections } from './find-corrections.server.ts'
import { reindexSubmissions } from './reindex.server.ts'
import { searchEverything } from './search-everything.server.ts'

const t = translator('pl')

const TEXTS: [title: string, body: string][] = [
  ['Ścieżki rowerowe na Barwinku', 'Bezpieczna trasa dla rowerzystów przy szkole nr 12.'],
  ['Ławki', 'Prosimy o ławki z oparciem wzdłuż ścieżki rowerowej.'],
  ['Fotowoltaika na dachach', 'Instalacje fotowoltaiczne na szkołach i przedszkolach.'],
  ['Wybieg dla psów', 'W parku brakuje miejsca dla psa i jego opiekuna.'],
  ['Parking przy dworcu', 'Za mało miejsc do parkowania.'],
  ['Київ і Кельце', 'Більше лавок у парку.'],
]

/** Numbers of the texts that each query finds, on every database. */
const FOUND: [query: string, found: number[]][] = [
  ['sciezka rowerowa', [0, 1]],
  ['ŚCIEŻCE ROWEROWEJ', [0, 1]],
  ['lawce', [1]],
  ['fotowoltaice', [2]],
  ['fotowoltaicznych', [2]],
  ['pies', [3]],
  ['park', [3]],
  ['parking', [4]],
  ['szkoły', [0, 2]],
  ['12', [0]],
  ['лавок', [5]],
  ['się i na', []],
  ['🚲🌳', []],
  ['ławka parking', []],
  ['"*" OR (NEAR', []],
]

async function find(db: Database, text: string): Promise<number[]> {
  const corrections = await findCorrections(db, text, lexicon())
  const choices = { ...NO_CHOICES, text, corrections, sort: 'relevance' as const }
  const page = { after: null, before: null }
  const { rows } = await listPublished(db, choices, page, 'pl', FIXED_NOW)
  return rows.map((row) => TEXTS.findIndex(([title]) => title === row.title)).sort((a, b) => a - b)
}

describe.each(databaseTargets())('search on %s', (target) => {
  test('finds any form, tolerates a typo, says what else it looked for, and marks it', async () => {
    await using d = await testDatabase(target)
    await addPostulates(
      d.db,
      TEXTS.map(([title, body]) => ({ title, body })),
    )
    for (const [query, found] of FOUND)
      expect([query, await find(d.db, query)]).toEqual([query, found])
    expect(await find(d.db, 'fotowolatika')).toEqual([2])
    expect([...(await findCorrections(d.db, 'rwoerowa', lexicon())).values()]).toEqual([
      { form: 'rowerowy', lemmas: ['rowerowy'] },
    ])
    const spelled = await findCorrections(d.db, 'lavki wzlduz lavkom', lexicon())
    expect([...spelled.values()].map(({ form }) => form)).toEqual(['ławki', 'wzdłuż', 'ławka'])
    const long = Array.from({ length: 5_000 }, (_, n) => `słowo${n}`).join(' ')
    const { notes } = await searchEverything(d.db, { text: long, isExact: false }, 'pl', FIXED_NOW)
    expect(notes).toMatchObject({ isCut: true, isEmpty: false })
    const best = await searchEverything(
      d.db,
      { text: 'ścieżek rowerowych', isExact: false },
      'pl',
      FIXED_NOW,
    )
    expect(best.submissions?.rows.map((row) => row.title)).toEqual([TEXTS[0]![0], TEXTS[1]![0]])
    const marked = best.submissions?.rows[1]?.hits?.excerpt.filter((piece) => piece.isHit)
    expect(marked?.map((piece) => piece.text)).toEqual(['ścieżki', 'rowerowej'])
  })

  test('where nothing has all words, the rarest that stand together are looked for, and the others are named', async () => {
    await using d = await testDatabase(target)
    await addPostulates(
      d.db,
      TEXTS.map(([title, body]) => ({ title, body })),
    )
    await addPostulates(d.db, [{ title: 'Ławki w parku', body: 'Więcej ławek.' }])
    const look = async (q: string) => {
      const list = await readList(d.db, new URLSearchParams(q), 'pl', t, FIXED_NOW)
      return { found: list.page.rows.map((row) => row.title), total: list.total, ...list.search }
    }
    expect(await look('q=park+fontanna+psów')).toMatchObject({
      found: ['Wybieg dla psów'],
      total: 1,
      without: [{ typed: 'fontanna', isMissing: true }],
    })
    expect(await look('q=ławka+PARKING')).toMatchObject({
      found: ['Parking przy dworcu'],
      without: [{ typed: 'ławka', isMissing: false }],
    })
    expect(await look('q=ławki+park')).toMatchObject({ found: ['Ławki w parku'], without: [] })
    for (const q of ['q=ławka+PARKING&dokladnie=tak', 'q=fontanna+pomnik', 'q=fontanna']) {
      expect([q, await look(q)]).toMatchObject([q, { found: [], total: 0, without: [] }])
    }
    const asked = { text: 'ławka fontanna', isExact: false }
    const all = await searchEverything(d.db, asked, 'pl', FIXED_NOW)
    expect(all.submissions?.total).toBe(2)
    expect(all.notes?.without).toEqual([{ typed: 'fontanna', isMissing: true }])
  })

  test('pages by fit hold every row once, and go back', async () => {
    await using d = await testDatabase(target)
    await addPostulates(
      d.db,
      Array.from({ length: 13 }, (_, n) => ({ title: `Ławka ${n}`, body: 'W parku. '.repeat(n) })),
    )
    const choices = { ...NO_CHOICES, text: 'ławka', sort: 'relevance' as const }
    const walked: string[] = []
    let after: string | null = null
    do {
      const wanted = { after, before: null, size: 5 }
      const page = await listPublished(d.db, choices, wanted, 'pl', FIXED_NOW)
      walked.push(...page.rows.map((row) => row.reference))
      after = page.after
    } while (after)
    expect(new Set(walked).size).toBe(13)
    expect(walked).toHaveLength(13)
    const back = { after: null, before: '10', size: 5 }
    const previous = await listPublished(d.db, choices, back, 'pl', FIXED_NOW)
    expect(previous.rows.map((row) => row.reference)).toEqual(walked.slice(5, 10))
  })

  test('what has an older index is indexed again, once', async () => {
    await using d = await testDatabase(target)
    const rows = await addPostulates(d.db, [{ title: 'Drzewa' }, { title: 'Drzewo' }])
    await d.db
      .updateTable('submission_index')
      .set({ analyzer: 1, title_tokens: 'x' })
      .where('submission_id', '=', rows[0]!.id)
      .execute()
    const [first, second] = await Promise.all([reindexSubmissions(d.db), reindexSubmissions(d.db)])
    expect(first + second).toBe(1)
    const { title_tokens } = await d.db
      .selectFrom('submission_index')
      .select('title_tokens')
      .where('submission_id', '=', rows[0]!.id)
      .executeTakeFirstOrThrow()
    expect(title_tokens).toBe('drzewo')
  })

  test('a document is found by the paragraphs of its newest public version, until it is taken back', async () => {
    await using d = await testDatabase(target)
    const id = await publishDocument(d.db)
    await alignEntries(d.db)
    const look = async (text: string) =>
      (await searchEverything(d.db, { text, isExact: false }, 'pl', FIXED_NOW)).documents
    expect(await look('retencją')).toMatchObject({
      total: 1,
      rows: [{ slug: 'woda', version: 1, paragraphs: [{ key: 'b1', number: '1' }] }],
    })
    await d.db.updateTable('document').set({ retired_at: FIXED_NOW }).where('id', '=', id).execute()
    await alignEntries(d.db)
    expect(await look('retencją')).toEqual({ total: 0, rows: [] })
    const left = d.db.selectFrom('search_entry').selectAll().where('kind', '=', 'document')
    expect(await left.where('source_id', '=', id).execute()).toEqual([])
  })
})

async function publishDocument(db: Database): Promise<number> {
  const { id } = await db
    .insertInto('document')
    .values({
      slug: 'woda',
      kind: 'study',
      is_demo: 0,
      title: 'Woda w mieście',
      created_at: FIXED_NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const version = await db
    .insertInto('document_version')
    .values({
      document_id: id,
      number: 1,
      state: 'published',
      created_at: FIXED_NOW,
      published_at: FIXED_NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const block = await db
    .insertInto('block')
    .values({ document_id: id, key: 'b1' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('block_version')
    .values({
      version_id: version.id,
      block_id: block.id,
      position: 1,
      kind: 'paragraph',
      number: '1',
      text: 'Miasto wspiera retencję wody przy domach.',
      match: 'new',
    })
    .execute()
  return id
}
