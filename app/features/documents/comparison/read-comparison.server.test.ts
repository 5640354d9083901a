import { describe, expect, test } from 'vitest'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { databaseTargets, emptyDatabaseUrl, FIXED_NOW } from '#tests/support/database.ts'
import { makeDocument } from '#tests/support/documents.ts'
import { editDraft } from '../editing/edit-draft.server.ts'
import { startDraft } from '../write-draft.server.ts'
import { readComparison } from './read-comparison.server.ts'

const SOMEBODY = { id: 'strateg' }

describe.each(databaseTargets())('comparing versions on %s', (target) => {
  test('two versions of 400 blocks cost six queries at most; a draft is for the team only', async () => {
    let queries = 0
    const url = await emptyDatabaseUrl(target)
    const { db, close } = openDatabase(url, () => {
      queries += 1
    })
    await migrateToLatest(db)
    const texts = Array.from({ length: 400 }, (_, n) => `Zdanie numer ${n} o rozwoju miasta.`)
    const made = await makeDocument(db, texts)
    const draft = await db
      .transaction()
      .execute((trx) => startDraft(trx, made.id, SOMEBODY, FIXED_NOW))
    if (!draft.ok) throw new Error(draft.refusal)
    const save = { act: 'save', kind: 'paragraph', level: 0, text: 'Inaczej.' } as const
    const edits = [0, 100, 399].map((at) => ({ ...save, key: made.blocks[at]?.key ?? '' }))
    await editDraft(db, draft.value.versionId, { edits, revision: 1 }, SOMEBODY, FIXED_NOW)
    queries = 0
    const page = await readComparison(db, made.slug, { after: 2, before: null }, true)
    expect(queries).toBeLessThanOrEqual(6)
    expect(page?.comparison.counts).toMatchObject({ changed: 3, added: 0, removed: 0 })
    expect(await readComparison(db, made.slug, { after: 2, before: null }, false)).toBeNull()
    await close()
  })
})
