import { expect, test } from 'vitest'
import { exportRows, type MaturityData } from './export-tables.ts'

test('who filled in the questions for a unit is named no more than on the page', () => {
  const rating = {
    id: 1,
    areaId: null,
    ratedOn: '2026-11-01',
    level: 2,
    authorName: 'Urszula',
    unit: 'ZTM',
    state: 'published',
    withdrawalReason: null,
    justification: '',
    evidenceCount: 0,
    isExample: true,
    correctsId: null,
  }
  const data = {
    subjects: [{ areaId: null, slug: 'miasto', name: 'Miasto' }],
    ratings: [
      { ...rating, method: 'self' },
      { ...rating, id: 2, method: 'expert' },
    ],
  } as unknown as MaturityData
  const rows = exportRows('oceny', data, { t: ((key: string) => key) as never, hrefOf: () => null })
  expect(rows.map((row) => row.author)).toEqual([null, 'Urszula'])
})
