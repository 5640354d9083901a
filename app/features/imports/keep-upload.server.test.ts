import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { claimBatch, findBatch, finishBatch } from './batches.server.ts'
import { forgetUploads, keepUpload } from './keep-upload.server.ts'
import { unpackFile } from './packing.server.ts'

const bytes = new TextEncoder().encode('id;title\n1;Zażółć\n')
const TOMORROW = '2026-11-24T09:00:01.000Z'

describe.each(databaseTargets())('on %s', (target) => {
  test('a file is kept byte for byte, and forgotten after a day', async () => {
    await using d = await testDatabase(target)
    const upload = async (source: string) => {
      const batch = { source, fileName: 'a\u0000.csv', actorId: 'anna', now: FIXED_NOW }
      const kept = await keepUpload(d.db, bytes, batch)
      if (!kept.ok) throw new Error(kept.refusal)
      const found = await findBatch(d.db, kept.value, 'anna')
      if (!found?.content) throw new Error('not kept')
      return { ...found, content: found.content }
    }
    const waiting = await upload('waiting')
    expect(new Uint8Array(await unpackFile(waiting.content))).toEqual(bytes)
    expect(waiting).toMatchObject({ file_name: 'a.csv', total: 1, state: 'preview' })
    expect(await findBatch(d.db, waiting.id, 'piotr')).toBeUndefined()

    const done = await upload('done')
    expect(await claimBatch(d.db, done, FIXED_NOW)).toBe(true)
    expect(await claimBatch(d.db, done, FIXED_NOW)).toBe(false)
    const whose = { id: done.id, source: 'done', actorId: 'anna' }
    await finishBatch(d.db, whose, { columns: ['id'], outcomes: [] }, FIXED_NOW)
    expect(await findBatch(d.db, done.id, 'anna')).toMatchObject({ state: 'done', content: null })

    await forgetUploads(d.db, FIXED_NOW)
    expect(await findBatch(d.db, waiting.id, 'anna')).toBeDefined()
    await forgetUploads(d.db, TOMORROW)
    expect(await findBatch(d.db, waiting.id, 'anna')).toBeUndefined()
    expect(await findBatch(d.db, done.id, 'anna')).toMatchObject({ state: 'done', report: null })
  })
})
