import { describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { openConsulted } from '#tests/support/consulted.ts'
import { savePosition } from '../positions/save-position.server.ts'
import { readGroups } from './read-groups.server.ts'

const LETTER =
  'Popieram drogę dla rowerów wzdłuż całej trasy, bo dziś trzeba zsiadać na skrzyżowaniach.'
const NEAR = `${LETTER} Jeżdżę tędy codziennie.`

describe.each(databaseTargets())('on %s', (target) => {
  test('campaign letters are gathered, near ones beside them, another block as a neighbour', async () => {
    await using o = await openConsulted(target)
    const same = [
      await o.remark(1, { public_body: LETTER }),
      await o.remark(1, { public_body: LETTER }),
    ]
    const near = await o.remark(1, { public_body: NEAR })
    const elsewhere = await o.remark(2, { public_body: LETTER })
    await o.remark(1, { public_body: 'Zupełnie co innego o bibliotece.' })
    await o.remark(1, { public_body: LETTER, visibility: 'hidden' })
    const page = await readGroups(o.db, o.consultationId, { page: 1, only: null })
    expect(page).toMatchObject({ total: 1, submissions: 4 })
    const [group] = page.groups
    expect(group).toMatchObject({ reference: same[0]!.reference, size: 4, positionIds: [] })
    const shape = group?.places.map((place) => ({
      part: place.part,
      isMain: place.isMain,
      letters: place.letters.map((letter) => letter.members.map((each) => each.reference)),
    }))
    expect(shape).toEqual([
      {
        part: '1.1',
        isMain: true,
        letters: [same.map((each) => each.reference), [near.reference]],
      },
      { part: '1.2', isMain: false, letters: [[elsewhere.reference]] },
    ])
    const difference = group?.places[0]?.letters[1]?.parts
    expect(difference).toContainEqual({ kind: 'added', text: ' Jeżdżę tędy codziennie.' })
  })

  test('what somebody answers leaves its group, and the group says who answers', async () => {
    await using o = await openConsulted(target)
    const sent = []
    for (let count = 0; count < 3; count += 1) sent.push(await o.remark(1, { public_body: LETTER }))
    await readGroups(o.db, o.consultationId, { page: 1, only: null })
    const draft = {
      code: 'accepted' as const,
      summary: 'Tak.',
      whatChanges: null,
      whatStays: null,
      justification: 'Bo tak.',
      revision: null,
      unitId: null,
      references: [sent[0]!.reference],
      send: false,
    }
    const saved = await savePosition(o.db, null, draft, o.strategist, o.context)
    const page = await readGroups(o.db, o.consultationId, { page: 1, only: null })
    expect(page.groups).toMatchObject([
      { reference: sent[1]!.reference, size: 2, positionIds: [saved.ok ? saved.value.id : 0] },
    ])
    // What is published in between is seen at once.
    await o.remark(1, { public_body: LETTER })
    const more = await readGroups(o.db, o.consultationId, { page: 1, only: sent[1]!.reference })
    expect(more).toMatchObject({ isOne: true, groups: [{ size: 3 }] })
  })
})
