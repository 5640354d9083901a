import type { SeriesStatistics, WorkshopStatistics } from './read-statistics.server.ts'
import {
  attendanceTable,
  cardSteps,
  cardTable,
  feedbackOfMany,
  feedbackTable,
} from './stat-parts.ts'
import { shown, type StatTable, type Words } from './stat-table.ts'

/** All numbers of a workshop as tables. */
export function workshopTables(numbers: WorkshopStatistics, words: Words): StatTable[] {
  const { t, day } = words
  const sessions = numbers.sessions.map((session) => ({
    key: String(session.number),
    head: t('outcomes.statistics.attendance.nth', {
      number: session.number,
      date: day(session.startsOn),
    }),
    numbers: session,
  }))
  const first = t('outcomes.statistics.attendance.session')
  return [
    attendanceTable(sessions, numbers.total, first, words),
    groupTable(numbers, words),
    ...needsTable(numbers, words),
    cardSteps(numbers.cards, words),
    hallTable(numbers, words),
    feedbackTable(numbers.feedback, words),
  ]
}

export function seriesTables(numbers: SeriesStatistics, words: Words): StatTable[] {
  const rows = numbers.workshops.map((workshop) => ({
    key: String(workshop.id),
    head: `${workshop.title}, ${words.day(workshop.startsOn)}`,
    workshop,
  }))
  const of = <Value>(pick: (workshop: (typeof rows)[number]['workshop']) => Value) =>
    rows.map(({ key, head, workshop }) => ({ key, head, numbers: pick(workshop) }))
  const first = words.t('outcomes.statistics.attendance.workshop')
  return [
    attendanceTable(
      of((workshop) => workshop.numbers),
      numbers.total,
      first,
      words,
    ),
    cardTable(
      of((workshop) => workshop.cards),
      numbers.cards,
      words,
    ),
    feedbackOfMany(
      of((workshop) => workshop.feedback),
      words,
    ),
  ]
}

function groupTable({ groups }: WorkshopStatistics, { t }: Words): StatTable {
  return {
    id: 'grupy',
    title: t('outcomes.statistics.groups.title'),
    columns: [
      t('outcomes.statistics.groups.group'),
      t('outcomes.statistics.groups.signedUp'),
      t('outcomes.statistics.groups.came'),
    ],
    rows: groups.map(({ name, signedUp, came }, index) => ({
      key: String(index),
      head: name ?? t('outcomes.statistics.groups.none'),
      values: [shown(signedUp), shown(came)],
    })),
    empty: t('outcomes.statistics.groups.empty'),
    hasHidden: groups.some((group) => group.signedUp === null || group.came === null),
  }
}

function needsTable({ needs }: WorkshopStatistics, { t }: Words): StatTable[] {
  if (!needs) return []
  return [
    {
      id: 'potrzeby',
      title: t('outcomes.statistics.needs.title'),
      lead: t('outcomes.statistics.needs.lead'),
      columns: [t('outcomes.statistics.needs.need'), t('outcomes.statistics.needs.people')],
      rows: needs.needs.map(({ need, people }) => ({
        key: need,
        head: t(`status.accessNeed.${need}`),
        values: [people],
      })),
      empty: t(
        needs.isErased ? 'outcomes.statistics.needs.erased' : 'outcomes.statistics.needs.empty',
      ),
      hasHidden: false,
    },
  ]
}

function hallTable({ tables, sessions }: WorkshopStatistics, { t }: Words): StatTable {
  return {
    id: 'stoly',
    title: t('outcomes.statistics.tables.title'),
    columns: [
      t('outcomes.statistics.tables.table'),
      t('outcomes.statistics.tables.cards'),
      t('outcomes.statistics.tables.kept'),
    ],
    rows: tables.map(({ session, number, topic, cards, kept }) => ({
      key: `${session}-${number}`,
      head: [
        sessions.length > 1
          ? t('outcomes.statistics.tables.nthOf', { number, session })
          : t('outcomes.statistics.tables.nth', { number }),
        topic,
      ]
        .filter(Boolean)
        .join(': '),
      values: [cards, kept],
    })),
    empty: t('outcomes.statistics.tables.empty'),
    hasHidden: false,
  }
}
