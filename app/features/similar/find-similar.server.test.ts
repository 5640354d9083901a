import { beforeAll, describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { loadLexicon } from '../language/lexicon.server.ts'
import { findSimilar } from './find-similar.server.ts'
import { keepJudgement } from './judgements.server.ts'
import { offerSimilar } from './offer-similar.server.ts'

const REGISTER = [
  ['Ławki przy przystankach na ul. Prostej', 'Starsi ludzie nie mają gdzie usiąść, czekając.'],
  ['Ławki przy przystankach na ul. Krzywej', 'Starsi ludzie nie mają gdzie usiąść, czekając.'],
  ['Nocny autobus z dworca', 'Po ostatnim pociągu nie ma czym wrócić do domu.'],
  ['Biblioteka otwarta w niedzielę', 'W tygodniu pracujemy, a dzieci chciałyby przyjść.'],
  ['Drzewa zamiast betonu na placu', 'W upał nie da się tam wytrzymać.'],
] as const

beforeAll(async () => {
  await loadLexicon()
})

describe.each(databaseTargets())('on %s', (target) => {
  test('hasty words find it; the place is said; what is not public or told apart is not offered', async () => {
    await using d = await testDatabase(target)
    const rows = await addPostulates(
      d.db,
      REGISTER.map(([title, body]) => ({ title, body })),
    )
    await addPostulates(d.db, [{ title: 'Nocny autobus z dworca', visibility: 'hidden' }])
    const asked = { title: 'lawki przy przystanku na ul. prostej', body: '', estateId: null }
    const found = await findSimilar(d.db, asked)
    expect(found.map(({ reference, place }) => [reference, place])).toEqual([
      [rows[0]?.reference, 'same'],
      [rows[1]?.reference, 'other'],
    ])
    expect(found[0]).toMatchObject({ isVery: true, sharedWords: expect.arrayContaining(['lawki']) })
    const bus = await findSimilar(d.db, { ...asked, title: 'autobus nocny z dworca kolejowego' })
    expect(bus.map((row) => row.reference)).toEqual([rows[2]?.reference])
    const own = { ...asked, excludeId: rows[0]?.id ?? 0 }
    expect((await findSimilar(d.db, own)).map((row) => row.id)).toEqual([rows[1]?.id])
    const said = {
      submissionId: rows[1]?.id ?? 0,
      verdict: 'different',
      saidBy: 'moderator',
    } as const
    await keepJudgement(d.db, [rows[0]?.reference ?? ''], said, FIXED_NOW)
    expect(await findSimilar(d.db, own)).toEqual([])
  })

  test('the last word of one kind of person about a pair is kept once', async () => {
    await using d = await testDatabase(target)
    const [one, other] = await addPostulates(d.db, [{}, {}])
    const said = { submissionId: one?.id ?? 0, saidBy: 'author' } as const
    const both = [other?.reference ?? '', one?.reference ?? '']
    await keepJudgement(d.db, both, { ...said, verdict: 'same' }, FIXED_NOW)
    await keepJudgement(d.db, both, { ...said, verdict: 'different' }, FIXED_NOW)
    const kept = await d.db
      .selectFrom('similar_judgement')
      .select(['other_id', 'verdict'])
      .execute()
    expect(kept).toEqual([{ other_id: other?.id, verdict: 'different' }])
  })

  test.each([
    ['nothing', '', ''],
    ['stop words only', 'i oraz a to jest', 'w z na do'],
    ['emoji only', '🌳🌳🌳', '🚲'],
    ['signs of a query', '" OR * ) NEAR(', "' | & ! :*"],
    ['5,000 words', 'Ławki', 'ławka przystanek drzewo autobus biblioteka '.repeat(1_000)],
    ['one huge word', 'Ławki', 'ł'.repeat(1_000_000)],
  ])('%s breaks nothing and is quick', async (_, title, body) => {
    await using d = await testDatabase(target)
    await addPostulates(
      d.db,
      REGISTER.map(([given, text]) => ({ title: given, body: text })),
    )
    const before = process.cpuUsage()
    const found = await offerSimilar(d.db, { title, body, estate: null })
    const { user, system } = process.cpuUsage(before)
    expect(found.length).toBeLessThanOrEqual(5)
    expect((user + system) / 1_000).toBeLessThan(1_000)
  })
})
