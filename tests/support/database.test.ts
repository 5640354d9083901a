import { describe, expect, test } from 'vitest'
import { databaseTargets, testDatabase } from './database.ts'

describe.each(databaseTargets())('on %s', (target) => {
  test('a test database has the frame and is nobody else’s', async () => {
    await using first = await testDatabase(target)
    await using second = await testDatabase(target)
    const areas = await first.db
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .select('term.code')
      .where('vocabulary.kind', '=', 'area')
      .execute()
    expect(areas).toHaveLength(6)
    await first.db.deleteFrom('setting').execute()
    expect(await second.db.selectFrom('setting').select('key').execute()).not.toEqual([])
  })
})
