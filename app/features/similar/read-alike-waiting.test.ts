import { describe, expect, test } from 'vitest'
import { databaseTargets, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { readAlikeWaiting } from './read-alike-waiting.server.ts'

const BODY = 'Na przystanku przy ulicy Jasnej brakuje ławki z oparciem, starsze osoby stoją.'

describe.each(databaseTargets())('alike ones that wait on %s', (target) => {
  test('nearly the same ones that wait are shown to each other, with personal data covered', async () => {
    await using d = await testDatabase(target)
    const waiting = { visibility: 'awaiting', public_title: null, public_body: null } as const
    const rows = await addPostulates(d.db, [
      { ...waiting, title: 'Ławka na przystanku przy Jasnej', body: BODY },
      { ...waiting, title: 'lawka na przystanku przy jasnej', body: 'Krótko: ławka.' },
      { ...waiting, title: 'Prośba, tel. 601 234 567', body: `${BODY} Dziękuję.` },
      { ...waiting, title: 'Ławka na przystanku 12 przy Jasnej', body: 'Inny przystanek.' },
      { ...waiting, title: 'Drzewa w parku', body: 'Więcej cienia w parku przy stawie.' },
      { title: 'Ławka na przystanku przy Jasnej', body: BODY },
    ])
    const [first, , , , , published] = rows
    const found = await readAlikeWaiting(d.db, first!, {
      title: first!.original_title,
      body: first!.original_body,
      proposal: null,
      justification: null,
    })
    expect(found.map((each) => each.reference).toSorted()).toEqual([
      rows[1]!.reference,
      rows[2]!.reference,
    ])
    expect(found.map((each) => each.title).join()).not.toContain('601 234 567')
    const text = { title: BODY, body: BODY, proposal: null, justification: null }
    expect(await readAlikeWaiting(d.db, published!, text)).toEqual([])
  })
})
