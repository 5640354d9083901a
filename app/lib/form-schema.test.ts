import { expect, test } from 'vitest'
import { optionalText, requiredText } from './form-schema.ts'

test('lengths are counted as people count: 200 emoji are 200', () => {
  for (const schema of [requiredText(200), optionalText(200)]) {
    expect(schema.safeParse('🌳'.repeat(200)).success).toBe(true)
    expect(schema.safeParse('🌳'.repeat(201)).success).toBe(false)
  }
})
