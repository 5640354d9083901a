import type { CellPart, WordedRow } from './report-model.ts'
import { FATES, shortDate, status } from './report-words.ts'
import type { ListName, ReportHead, ReportLists } from './snapshot.ts'
import type {
  ApartRow,
  ChangedPlace,
  ReportedAuthor,
  ReportedPlace,
  ReportRow,
} from './snapshot-rows.ts'

/**
 * The rows of a long table in words: for the page and for the DOCX alike. Where there is only one
 * document, its name need not stand in each of them.
 */
export function describeRows<Name extends ListName>(
  list: Name,
  rows: ReportLists[Name],
  { documents }: Pick<ReportHead, 'documents'>,
): WordedRow[] {
  const isOne = documents.length === 1
  const worders: { [Each in ListName]: (rows: ReportLists[Each]) => WordedRow[] } = {
    rows: (each) => each.map((row) => wordRow(row, isOne)),
    late: (each) => each.map((row) => wordRow(row, isOne)),
    apart: (each) => each.map(wordApart),
    changes: (each) => each.map((place) => wordChange(place, isOne)),
  }
  return worders[list](rows)
}

function authorWords({ kind, organisation, type }: ReportedAuthor): string {
  if (organisation) return organisation
  return kind === 'organisation' && type
    ? status(`status.organisation.${type}`)
    : status(`status.author.${kind}`)
}

function partWords(place: ReportedPlace): string {
  return place.part ?? place.named ?? (place.isWhole ? 'całość dokumentu' : 'fragment')
}

/** `2.3.4 (wersja 2)` */
export function changeWords({ version, part }: { version: number; part: string | null }): string {
  return `${part ?? 'fragment bez numeru'} (wersja ${version})`
}

function wordRow(row: ReportRow, isOne: boolean): WordedRow {
  return {
    key: row.number,
    kind: row.kind,
    cells: [
      [{ text: row.number, strong: true }],
      parts(
        { text: shortDate(row.receivedAt) },
        { text: authorWords(row.author), muted: true },
        { text: status(`status.channel.${row.channel}`), muted: true },
      ),
      placeCell(row, isOne),
      remarkCell(row),
      positionCell(row),
      changeCell(row),
    ],
  }
}

function placeCell({ place }: ReportRow, isOne: boolean): CellPart[] {
  if (!place) return [{ text: 'bez miejsca w dokumencie', muted: true }]
  return parts(
    { text: partWords(place), strong: true },
    { text: place.chapter ?? '' },
    { text: `${isOne ? '' : `${place.document}, `}wersja ${place.version}`, muted: true },
  )
}

function remarkCell(row: ReportRow): CellPart[] {
  const { locale } = row
  const lang = locale === 'pl' ? undefined : locale
  return parts(
    { text: row.title ?? '', strong: true, lang },
    {
      text:
        row.remark ??
        (row.mergedInto ? 'Treść taka sama jak w zgłoszeniu, z którym ją połączono.' : ''),
      lang: row.remark ? lang : undefined,
    },
    { label: 'Dotychczasowe brzmienie', text: row.currentWording ?? '' },
    { label: 'Wskazane słowa', text: row.selectedWords ?? '' },
    { label: 'Proponowane brzmienie', text: row.proposal ?? '', lang },
    { label: 'Uzasadnienie', text: row.justification ?? '', lang },
    { label: 'Odpowiedź na', text: row.replyTo ?? '' },
    { label: 'Połączono z', text: row.mergedInto ?? '' },
  )
}

function positionCell({ position }: ReportRow): CellPart[] {
  if (!position) return [{ text: 'Brak stanowiska', strong: true }]
  const { code, summary, exception, justification, whatStays, unit } = position
  return parts(
    { text: status(`status.position.${code}`), code },
    { text: justification === null ? '' : summary },
    { label: 'Do tej uwagi', text: exception ?? '' },
    { label: 'Uzasadnienie', text: justification ?? summary },
    { label: 'Czego nie zmieniamy', text: whatStays ?? '' },
    { text: unit ?? '', muted: true },
  )
}

function changeCell({ position, changes }: ReportRow): CellPart[] {
  const found = parts(
    { text: position?.whatChanges ?? '' },
    ...changes.map((change) => ({ text: changeWords(change) })),
  )
  return found.length > 0 ? found : [{ text: 'bez zmian', muted: true }]
}

function wordApart(row: ApartRow): WordedRow {
  return {
    key: row.number,
    cells: [
      [{ text: row.number, strong: true }],
      parts(
        { text: shortDate(row.receivedAt) },
        { text: row.isLate ? 'po terminie' : '', muted: true },
      ),
      [{ text: FATES[row.fate] }],
      parts({ text: row.ground ?? '' }),
    ],
  }
}

function wordChange(place: ChangedPlace, isOne: boolean): WordedRow {
  const { document, before, after, numbers } = place
  return {
    key: `${document} ${place.version} ${place.part ?? ''} ${numbers.join(' ')}`,
    cells: [
      parts(
        { text: changeWords(place), strong: true },
        { text: isOne ? '' : document, muted: true },
      ),
      [{ text: before ?? 'nowy fragment', muted: before === null ? true : undefined }],
      [{ text: after ?? 'wykreślono', muted: after === null ? true : undefined }],
      [{ text: numbers.join(', ') }],
    ],
  }
}

/** Without those that have nothing to say. */
function parts(...all: CellPart[]): CellPart[] {
  return all.filter((part) => part.text.trim() !== '')
}
