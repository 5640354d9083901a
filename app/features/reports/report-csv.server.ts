import { csvCell, toCsv, type CsvValue } from '../../lib/csv.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { changeWords } from './describe-rows.server.ts'
import { status } from './report-words.ts'
import type { Snapshot } from './snapshot.ts'
import type { ApartRow, ReportRow } from './snapshot-rows.ts'

/** Names that a program can read; the values are words and codes as on the page. */
export const CSV_COLUMNS = [
  'numer',
  'data_wplywu',
  'kanal',
  'rodzaj',
  'po_terminie',
  'kto',
  'organizacja',
  'dokument',
  'wersja',
  'czesc',
  'rozdzial',
  'dotychczasowe_brzmienie',
  'tytul',
  'uwaga',
  'proponowane_brzmienie',
  'uzasadnienie_uwagi',
  'jezyk',
  'odpowiedz_na',
  'obszar',
  'cele',
  'stanowisko_kod',
  'stanowisko',
  'stanowisko_w_skrocie',
  'stanowisko_do_tej_uwagi',
  'uzasadnienie_stanowiska',
  'co_zmieniamy',
  'czego_nie_zmieniamy',
  'jednostka',
  'zmiana_w_dokumencie',
  'polaczono_z',
  'los',
  'podstawa',
] as const
type Column = (typeof CSV_COLUMNS)[number]
type Line = Partial<Record<Column, CsvValue>>

/**
 * Every submission in a row of its own, by number, with the words that are public. UTF-8 with the
 * byte order mark and ISO dates; what a spreadsheet would run as a formula is disarmed (lib/csv).
 */
export function* reportCsv({ rows, late, apart }: Snapshot): Generator<string> {
  yield toCsv([CSV_COLUMNS])
  const all = [...rows, ...late, ...apart].toSorted((a, b) => (a.number < b.number ? -1 : 1))
  for (const row of all) {
    const line = 'fate' in row ? apartLine(row) : lineOf(row)
    yield `${CSV_COLUMNS.map((column) => csvCell(line[column])).join(';')}\r\n`
  }
}

function lineOf(row: ReportRow): Line {
  const { place, position } = row
  return {
    ...commonOf(row),
    rodzaj: row.kind === 'remark' ? 'uwaga' : 'postulat',
    kto: status(`status.author.${row.author.kind}`),
    organizacja: row.author.organisation,
    dokument: place?.document,
    wersja: place?.version,
    czesc: place && (place.part ?? place.named ?? (place.isWhole ? 'całość' : null)),
    rozdzial: place?.chapter,
    dotychczasowe_brzmienie: row.currentWording,
    tytul: row.title,
    uwaga: row.remark,
    proponowane_brzmienie: row.proposal,
    uzasadnienie_uwagi: row.justification,
    jezyk: row.locale,
    odpowiedz_na: row.replyTo,
    obszar: row.area?.name,
    cele: row.goals.map((goal) => goal.name).join(' | '),
    stanowisko_kod: position?.code,
    stanowisko: position ? status(`status.position.${position.code}`) : 'brak stanowiska',
    stanowisko_w_skrocie: position?.summary,
    stanowisko_do_tej_uwagi: position?.exception,
    uzasadnienie_stanowiska: position?.justification ?? position?.summary,
    co_zmieniamy: position?.whatChanges,
    czego_nie_zmieniamy: position?.whatStays,
    jednostka: position?.unit,
    zmiana_w_dokumencie: row.changes.map(changeWords).join(' | '),
    polaczono_z: row.mergedInto,
    los: row.mergedInto ? 'merged' : 'published',
  }
}

function apartLine(row: ApartRow): Line {
  return { ...commonOf(row), los: row.fate, podstawa: row.ground }
}

function commonOf(row: ReportRow | ApartRow): Line {
  return {
    numer: row.number,
    data_wplywu: dayInWarsaw(row.receivedAt),
    kanal: status(`status.channel.${row.channel}`),
    po_terminie: row.isLate ? 'tak' : 'nie',
  }
}
