import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database.ts'
import { rememberedFrame } from './remembered-frame.server.ts'

test('the frame is read once, and anew when a name of it changed', async () => {
  await using d = await testDatabase()
  const before = await rememberedFrame(d.db, 'pl')
  expect(await rememberedFrame(d.db, 'pl')).toBe(before)
  expect(await rememberedFrame(d.db, 'uk')).not.toBe(before)
  const [area] = before.codebook.areas
  const [estate] = before.estates
  await d.db.updateTable('term').set({ name_pl: 'Inna' }).where('id', '=', area!.id).execute()
  await d.db.updateTable('estate').set({ name: 'Inne' }).where('id', '=', estate!.id).execute()
  const after = await rememberedFrame(d.db, 'pl')
  expect(after.codebook.areas[0]?.name).toBe('Inna')
  expect(after.estates[0]?.name).toBe('Inne')
})
