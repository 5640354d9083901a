import { CONFIDENCES } from '#db/suggestion-tables.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { SuggestionRecord } from './read-record.server.ts'

export type RecordTable = {
  name: 'models' | 'months' | 'confidence' | 'labels'
  columns: (keyof Messages['suggestions']['head'])[]
  rows: { key: string; head: string[]; of: number; counts: number[] }[]
}
type Place = Messages['suggestions']
/** Keys of the messages that the tables are written with. */
export type RecordWord =
  | `kind.${keyof Place['kind']}`
  | `confidence.${keyof Place['confidence']}`
  | `table.${keyof Place['table']}`
  | `head.${keyof Place['head']}`
type Words = (word: RecordWord) => string

/** The tables of the page and of its file: words first, then of how many, then how many of them. */
export function recordTables(
  record: SuggestionRecord,
  t: Words,
  month: string | null,
): RecordTable[] {
  const rounds = record.rounds.filter((row) => month === null || row.month === month)
  const models = record.models.filter(({ id }) => record.rounds.some((row) => row.model === id))
  const nameOf = (id: number) => {
    const model = models.find((each) => each.id === id)
    return model?.name ?? t(`kind.${model?.kind ?? 'unit'}`)
  }
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  return [
    {
      name: 'models',
      columns: ['model', 'decided', 'first', 'any'],
      rows: models.map(({ id }) => {
        const rows = rounds.filter((row) => row.model === id)
        return {
          key: String(id),
          head: [nameOf(id)],
          of: sum(rows.map((row) => row.decided)),
          counts: [sum(rows.map((row) => row.first)), sum(rows.map((row) => row.any))],
        }
      }),
    },
    {
      name: 'confidence',
      columns: ['word', 'shown', 'taken'],
      rows: CONFIDENCES.map((word) => {
        const items = record.items.filter((item) => item.confidence === word)
        return {
          key: word,
          head: [t(`confidence.${word}`)],
          of: sum(items.map((item) => item.shown)),
          counts: [sum(items.map((item) => item.taken))],
        }
      }),
    },
    {
      name: 'months',
      columns: ['month', 'model', 'decided', 'first', 'any'],
      rows: record.rounds.map(({ model, month, decided, first, any }) => ({
        key: `${month} ${model}`,
        head: [month, nameOf(model)],
        of: decided,
        counts: [first, any],
      })),
    },
    {
      name: 'labels',
      columns: ['model', 'label', 'shown', 'taken'],
      rows: models.flatMap(({ id }) => {
        const items = record.items.filter((item) => item.model === id)
        return [...Map.groupBy(items, (item) => item.labelId)].map(([labelId, of]) => ({
          key: `${id} ${labelId}`,
          head: [nameOf(id), of[0]?.name ?? ''],
          of: sum(of.map((item) => item.shown)),
          counts: [sum(of.map((item) => item.taken))],
        }))
      }),
    },
  ]
}

/** Every line of every table, with counts and not with shares: whoever reads it may add them. */
export function recordLines(tables: readonly RecordTable[], t: Words): (string | number)[][] {
  return tables.flatMap(({ name, columns, rows }) => [
    [t(`table.${name}`), ...columns.map((column) => t(`head.${column}`))],
    ...rows.map(({ head, of, counts }) => ['', ...head, of, ...counts]),
  ])
}
