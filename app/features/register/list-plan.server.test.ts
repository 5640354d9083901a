import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { readList } from './read-list.server.ts'
import { SORT_SLUGS, SORTS, type KeysetSort } from './sorts.ts'

const ADDRESSES = [
  '',
  'obszar=bezpieczenstwo&obszar=spoleczenstwo',
  'cel=kielce-2030_1&stan=czeka&stan=uwzgledniono',
  'stan=po-terminie&stan=jest-odpowiedz',
  'kanal=papier&temat=zdrowie&q=ławki',
]

/** Collects every query of one list page. */
async function queriesOf(db: Database, address: string): Promise<CompiledQuery[]> {
  const queries: CompiledQuery[] = []
  const nodes = new WeakMap<object, RootOperationNode>()
  const collect: KyselyPlugin = {
    // Also called for the parts of a union; only what is run gives a result.
    transformQuery({ node, queryId }) {
      nodes.set(queryId, node)
      return node
    },
    transformResult({ result, queryId }) {
      const node = nodes.get(queryId)
      if (node) queries.push(db.getExecutor().compileQuery(node, queryId))
      return Promise.resolve(result)
    },
  }
  await readList(
    db.withPlugin(collect),
    new URLSearchParams(address),
    'pl',
    translator('pl'),
    FIXED_NOW,
  )
  return queries
}

test('a list page takes sixteen queries at most, whatever is chosen', async () => {
  await using d = await testDatabase()
  await addPostulates(d.db, [{}, {}, {}])
  for (const address of ADDRESSES) {
    expect((await queriesOf(d.db, address)).length).toBeLessThanOrEqual(16)
    const searched = `${address}&q=ławki`
    expect((await queriesOf(d.db, searched)).length).toBeLessThanOrEqual(16)
  }
})

test('no order of the list sorts: each walks its index', async () => {
  await using d = await testDatabase()
  await addPostulates(d.db, [{}, {}, {}])
  for (const sort of (Object.keys(SORTS) as KeysetSort[]).map((name) => SORT_SLUGS[name])) {
    for (const address of ADDRESSES) {
      const queries = await queriesOf(d.db, `${address}&sort=${sort}`)
      const list = queries.find((query) => query.sql.includes('substr'))
      const plan = await d.db.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`explain query plan ${list?.sql}`, [...(list?.parameters ?? [])]),
      )
      const steps = plan.rows.map((row) => row.detail).join('; ')
      expect(steps).toMatch(
        /SEARCH submission USING INDEX submission_(newest|answer|support|open_newest|state)/,
      )
      expect(steps).not.toMatch(/TEMP B-TREE|SCAN submission(;|$)/)
    }
  }
})
