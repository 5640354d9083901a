import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { lockName } from '#db/named-lock.server.ts'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'
import { writeEntries, type EntryTokens } from '#db/search.server.ts'
import type { SearchEntryKind } from '#db/search-tables.ts'
import { ANALYZER_VERSION, lemmasOf } from '../language/analyse.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { readParts } from '../workshops/workshop-parts.ts'

type Source = { kind: SearchEntryKind; id: number; stamp: string; versionId: number | null }

/** So many paragraphs are analysed before others get their turn. */
const SLICE = 40

/**
 * Brings what `/szukaj` knows of documents and workshops in line with what is public. Called after
 * something was published, changed or taken back, and at the start; does nothing where all is as it was.
 */
export async function alignEntries(db: Database): Promise<void> {
  const [sources, known] = await Promise.all([readSources(db), readKnown(db)])
  for (const source of sources) {
    const key = keyOf(source)
    if (known.get(key) !== source.stamp) await align(db, source)
    known.delete(key)
  }
  for (const key of known.keys()) {
    const [kind, id] = key.split(' ') as [SearchEntryKind, string]
    const gone = { kind, id: Number(id) }
    await db
      .transaction()
      .execute((trx) => writeEntries(trx, gone, { analyzer: ANALYZER_VERSION, stamp: '' }, []))
  }
}

function keyOf({ kind, id }: { kind: SearchEntryKind; id: number }): string {
  return `${kind} ${id}`
}

async function readKnown(db: Kysely<DB>): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('search_entry')
    .select(['kind', 'source_id as id', 'analyzer', 'stamp'])
    .where('place_id', '=', 0)
    .execute()
  return new Map(rows.map((row) => [keyOf(row), row.analyzer < ANALYZER_VERSION ? '' : row.stamp]))
}

async function readSources(db: Kysely<DB>): Promise<Source[]> {
  const [documents, workshops] = await Promise.all([
    db
      .selectFrom('document')
      .innerJoin('document_version as version', 'version.document_id', 'document.id')
      .select((eb) => ['document.id', 'document.revision', eb.fn.max('version.id').as('versionId')])
      .where('version.state', '!=', 'draft')
      .where('document.retired_at', 'is', null)
      .groupBy(['document.id', 'document.revision'])
      .execute(),
    db.selectFrom('workshop').select(['id', 'revision']).where('state', '!=', 'draft').execute(),
  ])
  return [
    ...documents.map(({ id, revision, versionId }) => ({
      kind: 'document' as const,
      id,
      versionId: Number(versionId),
      stamp: `${versionId}.${revision}`,
    })),
    ...workshops.map(({ id, revision }) => ({
      kind: 'workshop' as const,
      id,
      versionId: null,
      stamp: String(revision),
    })),
  ]
}

async function align(db: Database, source: Source): Promise<void> {
  const texts =
    source.versionId === null
      ? await workshopTexts(db, source.id)
      : await documentTexts(db, source.id, source.versionId)
  const rows: EntryTokens[] = []
  for (const [index, text] of texts.entries()) {
    if (index % SLICE === SLICE - 1) await setImmediate()
    rows.push({
      ...text,
      title_tokens: lemmasOf(text.title, lexicon()).join(' '),
      body_tokens: lemmasOf(text.text, lexicon()).join(' '),
    })
  }
  await db.transaction().execute(async (trx) => {
    await lockName(trx, `search ${keyOf(source)}`)
    await writeEntries(trx, source, { analyzer: ANALYZER_VERSION, stamp: source.stamp }, rows)
  })
}

type Text = Pick<EntryTokens, 'place_id' | 'title' | 'text'>

async function documentTexts(db: Kysely<DB>, id: number, versionId: number): Promise<Text[]> {
  const document = await db
    .selectFrom('document')
    .select(['title', 'summary', 'author_name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const blocks = await db
    .selectFrom('block_version')
    .select(['block_id', 'text'])
    .where('version_id', '=', versionId)
    .where('text', '!=', '')
    .orderBy('position')
    .execute()
  const { title, summary, author_name } = document
  return [
    { place_id: 0, title, text: [summary, author_name].filter(Boolean).join(' ') },
    ...blocks.map(({ block_id, text }) => ({ place_id: block_id, title, text })),
  ]
}

async function workshopTexts(db: Kysely<DB>, id: number): Promise<Text[]> {
  const row = await db
    .selectFrom('workshop')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const agenda = readParts(row).agenda.flatMap((item) => [item.title, item.text])
  const texts = [row.description_pl, row.challenge, ...agenda, row.title_en, row.description_en]
  const others = [row.title_uk, row.description_uk]
  const text = [...texts, ...others].filter(Boolean).join('\n')
  return [{ place_id: 0, title: row.title_pl, text }]
}
