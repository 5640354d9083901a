import type { Numbers } from './attendance-numbers.server.ts'
import type { CardNumbers } from './card-numbers.server.ts'
import type { FeedbackNumbers } from './feedback-numbers.server.ts'
import { known, type StatTable, type StatValue, type Words } from './stat-table.ts'

const MEASURES = [
  'signedUp',
  'confirmed',
  'waiting',
  'cancelled',
  'walkIns',
  'came',
  'noShows',
] as const satisfies (keyof Numbers)[]
const STEPS = [
  'cards',
  'submitted',
  'published',
  'answered',
  'reflected',
] as const satisfies (keyof CardNumbers)[]

type Row<Value> = { key: string; head: string; numbers: Value }

export function attendanceTable(
  rows: readonly Row<Numbers>[],
  total: Numbers,
  first: string,
  { t }: Words,
): StatTable {
  const all = { key: 'all', head: t('outcomes.statistics.attendance.all'), numbers: total }
  const bars = MEASURES.flatMap((measure) => {
    const value = total[measure]
    if (value === null) return []
    return { label: t(`outcomes.statistics.attendance.${measure}`), value }
  })
  return {
    id: 'zapisy',
    title: t('outcomes.statistics.attendance.title'),
    lead: t('outcomes.statistics.attendance.lead'),
    columns: [first, ...MEASURES.map((measure) => t(`outcomes.statistics.attendance.${measure}`))],
    rows:
      total.signedUp + total.walkIns === 0
        ? []
        : (rows.length > 1 ? [...rows, all] : rows).map(({ key, head, numbers }) => ({
            key,
            head,
            values: MEASURES.map((measure) => known(numbers[measure])),
          })),
    empty: t('outcomes.statistics.attendance.none'),
    hasHidden: false,
    chart: { caption: t('outcomes.statistics.attendance.chart'), bars },
  }
}

/** The steps one under another. */
export function cardSteps(cards: CardNumbers, { t }: Words): StatTable {
  return {
    ...cardHead({ t }, cards),
    columns: [t('outcomes.statistics.cards.step'), t('outcomes.statistics.cards.count')],
    rows:
      cards.cards === 0
        ? []
        : STEPS.map((step) => ({
            key: step,
            head: t(`outcomes.statistics.cards.${step}`),
            values: [cards[step]],
          })),
  }
}

/** The steps side by side, for several workshops. */
export function cardTable(
  rows: readonly Row<CardNumbers>[],
  total: CardNumbers,
  { t }: Words,
): StatTable {
  const all = { key: 'all', head: t('outcomes.statistics.attendance.all'), numbers: total }
  return {
    ...cardHead({ t }, total),
    columns: [
      t('outcomes.statistics.attendance.workshop'),
      ...STEPS.map((step) => t(`outcomes.statistics.cards.${step}`)),
    ],
    rows:
      total.cards === 0
        ? []
        : [...rows, all].map(({ key, head, numbers }) => ({
            key,
            head,
            values: STEPS.map((step): StatValue => numbers[step]),
          })),
  }
}

function cardHead({ t }: Pick<Words, 't'>, total: CardNumbers) {
  return {
    id: 'karty',
    title: t('outcomes.statistics.cards.title'),
    lead: t('outcomes.statistics.cards.lead'),
    empty: t('outcomes.statistics.cards.empty'),
    hasHidden: false,
    chart: {
      caption: t('outcomes.statistics.cards.chart'),
      bars: STEPS.map((step) => ({
        label: t(`outcomes.statistics.cards.${step}`),
        value: total[step],
      })),
    },
  }
}

/** The two graded questions of one workshop. */
export function feedbackTable(feedback: FeedbackNumbers, { t }: Words): StatTable {
  const { answers, heard, clear } = feedback
  return {
    ...feedbackHead({ t }),
    lead: t('outcomes.statistics.feedback.lead', { count: answers }),
    columns: [
      t('outcomes.statistics.feedback.question'),
      t('outcomes.statistics.feedback.average'),
    ],
    rows:
      heard === null || clear === null
        ? []
        : [
            { key: 'heard', head: t('outcomes.feedback.heard'), values: [heard] },
            { key: 'clear', head: t('outcomes.feedback.clear'), values: [clear] },
          ],
  }
}

/** The same for several, without an average of all: it would tell those that are hidden. */
export function feedbackOfMany(rows: readonly Row<FeedbackNumbers>[], { t }: Words): StatTable {
  const answered = rows.filter((row) => row.numbers.answers > 0)
  return {
    ...feedbackHead({ t }),
    columns: [
      t('outcomes.statistics.attendance.workshop'),
      t('outcomes.statistics.csv.answers'),
      t('outcomes.feedback.heard'),
      t('outcomes.feedback.clear'),
    ],
    rows: answered.map(({ key, head, numbers: { answers, heard, clear } }) => ({
      key,
      head,
      values: [answers, heard ?? 'hidden', clear ?? 'hidden'],
    })),
    empty: t('outcomes.statistics.feedback.lead', { count: 0 }),
  }
}

function feedbackHead({ t }: Pick<Words, 't'>) {
  return {
    id: 'opinie',
    title: t('outcomes.statistics.feedback.title'),
    empty: t('outcomes.statistics.feedback.tooFew'),
    hasHidden: false,
  }
}
