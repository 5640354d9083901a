import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeDocument, makeVersion } from '#tests/support/documents.ts'
import { addRemark, anchor } from '#tests/support/placed-remarks.ts'
import { countRemarks } from '../reading/count-remarks.server.ts'
import { contextLines } from './context-lines.server.ts'
import { listBlockRemarks } from './list-block-remarks.server.ts'
import { remarkContexts } from './remark-context.server.ts'

const newestFirst = { sort: 'newest', after: null, accountId: null } as const

describe.each(databaseTargets())('remarks at their places on %s', (target) => {
  test('a remark knows the words it was written to and where it stands now', async () => {
    await using d = await testDatabase(target)
    const document = await makeDocument(d.db, ['Autobus jedzie często.', 'Ławki.'], {
      slug: 'cele',
    })
    const moved = await addRemark(d.db, document, { at: 0, selected: 'często' })
    const whole = await addRemark(d.db, document)
    const reply = await addRemark(d.db, document, { at: 0, replyTo: moved.id, is_late: 1 })
    const [block] = document.blocks
    await d.db
      .updateTable('document_version')
      .set({ state: 'closed', closed_at: FIXED_NOW })
      .execute()
    const second = await makeVersion(d.db, document.id, 2, 'published', FIXED_NOW)
    const draft = await makeVersion(d.db, document.id, 3, 'draft', FIXED_NOW)
    for (const [version_id, text] of [
      [second, 'Autobus jedzie co 10 minut.'],
      [draft, 'Tajny szkic.'],
    ] as const) {
      await d.db
        .insertInto('block_version')
        .values({
          version_id,
          block_id: block!.id,
          position: 1,
          kind: 'paragraph',
          number: '1.7',
          text,
          match: 'same',
        })
        .execute()
      await anchor(d.db, moved.id, version_id, block!.id, 'changed')
    }
    const contexts = await remarkContexts(d.db, [moved.id, whole.id, reply.id, 999_999])
    expect(contexts.size).toBe(3)
    expect(contexts.get(moved.id)).toMatchObject({
      documentTitle: 'Projekt strategii',
      versionNumber: 1,
      blockNumber: '1',
      quotedText: 'Autobus jedzie często.',
      selectedText: 'często',
      address: `/dokumenty/cele/1/uwagi/${block!.key}`,
      // What is still a draft is nobody's yet.
      now: {
        versionNumber: 2,
        state: 'changed',
        blockNumber: '1.7',
        text: 'Autobus jedzie co 10 minut.',
      },
    })
    expect(contexts.get(whole.id)).toMatchObject({
      blockKey: null,
      quotedText: null,
      address: '/dokumenty/cele/1/uwagi/calosc',
      now: { versionNumber: 1, state: 'sent' },
    })
    expect(contexts.get(reply.id)).toMatchObject({ replyTo: moved.reference, isLate: true })
    const lines = await contextLines(d.db, moved.id, 'pl')
    expect(lines?.lines.map((line) => line.value)).toEqual([
      'Projekt strategii, wersja 1, punkt 1',
      'Autobus jedzie często.',
      'Autobus jedzie co 10 minut.',
      'często',
    ])
    expect(await contextLines(d.db, 999_999, 'pl')).toBe(null)
    expect(await remarkContexts(d.db, [])).toEqual(new Map())
  })

  test('only what is published is counted and read, with its replies under it', async () => {
    await using d = await testDatabase(target)
    const document = await makeDocument(d.db, ['Jeden.', 'Dwa.'])
    const at = { versionId: document.versionId, blockId: document.blocks[0]!.id }
    const first = await addRemark(d.db, document, { at: 0, support_count: 3 })
    await addRemark(d.db, document, { at: 0, visibility: 'awaiting', public_body: 'Jeszcze nie.' })
    await addRemark(d.db, document, { at: 0, visibility: 'hidden', public_body: 'Już nie.' })
    const answered = await addRemark(d.db, document, {
      at: 0,
      handling: 'answered',
      position_code: 'accepted',
    })
    const reply = await addRemark(d.db, document, { at: 0, replyTo: first.id })
    await addRemark(d.db, document, { at: 1 })
    await addRemark(d.db, document)
    const counts = await countRemarks(d.db, document.versionId)
    expect(counts.total).toBe(5)
    expect(counts.byBlock.get(at.blockId)).toEqual({ total: 3, answered: 1, accepted: 1 })
    expect(counts.whole).toEqual({ total: 1, answered: 0, accepted: 0 })
    const page = await listBlockRemarks(d.db, at, newestFirst)
    expect(page.threads.map((thread) => thread.reference)).toEqual([
      answered.reference,
      first.reference,
    ])
    expect(page.threads[1]?.replies.map((each) => each.reference)).toEqual([reply.reference])
    const supported = await listBlockRemarks(d.db, at, { ...newestFirst, sort: 'support' })
    expect(supported.threads[0]?.reference).toBe(first.reference)
    const whole = await listBlockRemarks(d.db, { ...at, blockId: null }, newestFirst)
    expect(whole.threads).toHaveLength(1)
  })

  test('pages of a long list hold every remark once', async () => {
    await using d = await testDatabase(target)
    const document = await makeDocument(d.db, ['Jeden.'])
    const at = { versionId: document.versionId, blockId: document.blocks[0]!.id }
    for (let index = 0; index < 45; index += 1) {
      await addRemark(d.db, document, { at: 0, support_count: index % 3 })
    }
    for (const sort of ['newest', 'support'] as const) {
      const seen: string[] = []
      let after: string | null = null
      do {
        const page = await listBlockRemarks(d.db, at, { sort, after, accountId: null })
        seen.push(...page.threads.map((thread) => thread.reference))
        after = page.after
      } while (after)
      expect([sort, seen.length, new Set(seen).size]).toEqual([sort, 45, 45])
    }
  })
})
