import { expect, test } from 'vitest'
import { FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { plusDays, dayInWarsaw } from '../../lib/warsaw-day.ts'
import { readCodebook } from '../frame/codebook.server.ts'
import { NO_CHOICES } from './choices.ts'
import { rememberedFacets } from './remembered-facets.server.ts'

test('a postulate becomes late at midnight, although nothing in the register changed', async () => {
  await using d = await testDatabase()
  const today = dayInWarsaw(FIXED_NOW)
  await addPostulates(d.db, [{ answer_due_at: `${today}T22:59:59.999Z` }])
  const codebook = await readCodebook(d.db, 'pl')
  const late = async (now: string) =>
    (await rememberedFacets(d.db, NO_CHOICES, codebook, now)).states.get('late')
  expect(await late(FIXED_NOW)).toBe(0)
  expect(await late(`${plusDays(today, 1)}T08:00:00.000Z`)).toBe(1)
})
