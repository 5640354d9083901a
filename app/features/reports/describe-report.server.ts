import { describeFacts } from './describe-facts.server.ts'
import { describeResults } from './describe-results.server.ts'
import type { Bar, ReportBlock, ReportSection, ReportText } from './report-model.ts'
import { counted as inWords, longMoment, remarksCount, status } from './report-words.ts'
import type { ReportHead } from './snapshot.ts'

/** The report in words: everything but the rows of its long tables. */
export function describeReport(head: ReportHead): ReportText {
  const { consultation } = head
  const sections = [
    ...correctionOf(head),
    ...summaryOf(head),
    ...[from(head), answers(head), ...describeResults(head)].map((section, index) => ({
      ...section,
      title: `${index + 1}. ${section.title}`,
    })),
  ]
  return {
    title: `Sprawozdanie z przebiegu i wyników konsultacji: ${consultation.title}`,
    stamp: `Sprawozdanie nr ${head.number}. Migawka z ${longMoment(head.takenAt)}`,
    warning: consultation.isDemo ? 'Przykład: te konsultacje są pokazowe.' : null,
    facts: describeFacts(head),
    sections,
  }
}

function correctionOf({ correction }: ReportHead): ReportSection[] {
  if (!correction) return []
  const { of, note, added, removed, changed } = correction
  const numbers = (words: string, list: readonly string[]): ReportBlock[] =>
    list.length > 0 ? [{ kind: 'text', text: `${words}: ${list.join(', ')}.` }] : []
  return [
    {
      id: 'poprawki',
      title: `Co zmieniliśmy od sprawozdania nr ${of}`,
      blocks: [
        { kind: 'text', text: note },
        ...numbers('Doszły', added),
        ...numbers('Nie ma już', removed),
        ...numbers('Inna treść, miejsce albo stanowisko', changed),
      ],
    },
  ]
}

function summaryOf({ consultation }: ReportHead): ReportSection[] {
  if (!consultation.summary) return []
  const paragraphs = consultation.summary.split(/\n+/).filter((line) => line.trim())
  return [
    {
      id: 'w-skrocie',
      title: 'W skrócie',
      blocks: paragraphs.map((text) => ({ kind: 'text', text })),
    },
  ]
}

function from({ counts }: ReportHead): ReportSection {
  const channels: Bar[] = counts.byChannel.map(({ key, count }) => ({
    key,
    count,
    label: status(`status.channel.${key}`),
  }))
  const authors: Bar[] = counts.byAuthor.map(({ key, count }) => ({
    key,
    count,
    label: status(`status.author.${key}`),
  }))
  return {
    id: 'kanaly',
    title: 'Skąd przyszły uwagi',
    blocks: [
      {
        kind: 'bars',
        caption: 'Kanały wpływu',
        head: ['Kanał', 'Liczba'],
        of: 'channel',
        bars: channels,
      },
      { kind: 'bars', caption: 'Kto pisał', head: ['Kto', 'Liczba'], of: 'author', bars: authors },
      {
        kind: 'text',
        text: `Razem: ${remarksCount(counts.all)}. Jedna osoba mogła zgłosić kilka uwag.`,
      },
    ],
  }
}

function answers({ counts }: ReportHead): ReportSection {
  const bars: Bar[] = counts.byCode.map(({ key, count }) => ({
    key,
    count,
    label: status(`status.position.${key}`),
  }))
  if (counts.withoutPosition > 0) {
    bars.push({ key: 'none', count: counts.withoutPosition, label: 'Brak stanowiska' })
  }
  const answered = counts.inTime + counts.late - counts.withoutPosition
  return {
    id: 'odpowiedzi',
    title: 'Jak odpowiedzieliśmy',
    blocks: [
      {
        kind: 'bars',
        caption: 'Stanowiska',
        head: ['Stanowisko', 'Liczba'],
        of: 'position',
        bars,
      },
      {
        kind: 'text',
        text: `Stanowiska dotyczą ${counted(answered)} z tabel poniżej, razem z połączonymi. Bez stanowiska: ${remarksCount(counts.apart)} (rozdział 6)${waiting(counts.awaiting)}.${missing(counts.withoutPosition)}`,
      },
    ],
  }
}

function missing(count: number): string {
  return count > 0 ? ` W tabelach poniżej brakuje jeszcze stanowiska: ${remarksCount(count)}.` : ''
}

function waiting(count: number): string {
  if (!(count > 0)) return ''
  const words = inWords(count, 'zgłoszenie czeka', 'zgłoszenia czekają', 'zgłoszeń czeka')
  return `, z tego ${words} na moderację`
}

function counted(count: number): string {
  return count === 1 ? '1 zgłoszenia' : `${count} zgłoszeń`
}
