import type { PositionCode } from '#db/schema.ts'
import type { Snapshot } from '#app/features/reports/snapshot.ts'
import type { ReportRow } from '#app/features/reports/snapshot-rows.ts'
import { tally } from '#app/features/reports/tally.ts'

const TAKEN_AT = '2026-11-23T08:15:00.000Z'
const CODES: readonly PositionCode[] = ['accepted', 'accepted_in_part', 'rejected', 'clarified']
const SENTENCE =
  'Zażółć gęślą jaźń, bo autobus nie dojeżdża tam, gdzie czekają mieszkanki i mieszkańcy. '

/** A snapshot of so many remarks that nobody sent, the same each time. */
export function madeUpSnapshot(count: number, over: Partial<Snapshot> = {}): Snapshot {
  const rows = Array.from({ length: count }, (_, index) => madeUpRow(index + 1))
  const lists = { rows, late: [], apart: [], changes: [] }
  return {
    format: 1,
    number: 1,
    takenAt: TAKEN_AT,
    consultation: {
      slug: 'cele',
      title: 'Ramowe Cele Strategiczne',
      subject: 'Projekt ramowych celów',
      scope: null,
      level: 'consult',
      caseSign: null,
      host: 'Prezydent Miasta Kielce',
      announcedIn: ['BIP', 'tablice w bibliotekach'],
      channels: ['web', 'paper'],
      howToSend: null,
      summary: null,
      isDemo: false,
    },
    basis: {
      code: 'usg_art5a',
      name: 'Ustawa o samorządzie gminnym',
      citation: 'art. 5a',
      minDays: 21,
      reportDays: 30,
      lateRemarks: 'considered',
    },
    dates: {
      announcedOn: '2026-07-06',
      opensAt: '2026-07-06T08:00:00.000Z',
      closesAt: '2026-09-30T21:59:59.999Z',
      days: 86,
      extensions: [],
      settledAt: null,
      reportDueAt: null,
    },
    meetings: [],
    workshops: [],
    people: { persons: count, organisations: 0 },
    counts: tally(lists, [], 0),
    documents: [],
    annexes: [],
    correction: null,
    ...lists,
    ...over,
  }
}

export function madeUpRow(index: number, over: Partial<ReportRow> = {}): ReportRow {
  const part = `${1 + (index % 4)}.${1 + (index % 9)}.${1 + (index % 7)}`
  return {
    number: `IK-2026-${String(index).padStart(5, '0')}`,
    kind: 'remark',
    locale: 'pl',
    receivedAt: '2026-07-14T10:00:00.000Z',
    channel: index % 3 === 0 ? 'paper' : 'web',
    isLate: false,
    author: { kind: 'resident', organisation: null, type: null },
    place: {
      document: 'Projekt celów',
      version: 1,
      part,
      chapter: '2.3 Transport',
      named: null,
      isWhole: false,
    },
    currentWording: SENTENCE.repeat(2),
    selectedWords: null,
    title: null,
    remark: `${index}. ${SENTENCE.repeat(4)}`,
    proposal: index % 2 === 0 ? SENTENCE.repeat(2) : null,
    justification: index % 2 === 0 ? SENTENCE : null,
    replyTo: null,
    mergedInto: null,
    area: { code: 'infrastruktura', name: 'Infrastruktura' },
    goals: [],
    position: {
      code: CODES[index % CODES.length] ?? 'accepted',
      summary: 'Dopiszemy godziny kursów.',
      justification: SENTENCE.repeat(4),
      whatChanges: 'Zmienimy punkt.',
      whatStays: null,
      exception: null,
      unit: 'Zarząd Transportu Miejskiego',
      publishedAt: '2026-10-20T08:00:00.000Z',
    },
    changes: [{ document: 'Projekt celów', version: 2, part }],
    ...over,
  }
}
