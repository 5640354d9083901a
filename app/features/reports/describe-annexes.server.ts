import type { ReportSection } from './report-model.ts'
import { counted, longDate, UNKNOWN, VERSION_STATES } from './report-words.ts'
import type { ReportHead } from './snapshot.ts'

/** Versions of the documents, and the places in which they changed. */
export function changesSection({ documents, counts }: ReportHead): ReportSection {
  const versions = documents.flatMap((document) =>
    document.versions.map((version) => [
      document.title,
      String(version.number),
      version.publishedAt ? longDate(version.publishedAt) : UNKNOWN,
      VERSION_STATES[version.state],
      version.note ?? '',
    ]),
  )
  return {
    id: 'zmiany',
    title: 'Co zmieniło się w dokumentach',
    blocks: [
      versions.length === 0
        ? { kind: 'text', text: 'Te konsultacje nie miały dokumentów.' }
        : {
            kind: 'table',
            caption: 'Wersje dokumentów',
            head: ['Dokument', 'Wersja', 'Opublikowana', 'Stan', 'Co nowego'],
            rows: versions,
            numbersFrom: versions[0]?.length ?? 0,
          },
      counts.changes === 0
        ? { kind: 'text', text: 'Żadna opublikowana wersja nie wskazuje zmian dzięki uwagom.' }
        : {
            kind: 'long',
            list: 'changes',
            caption: 'Zmiany w treści dzięki uwagom',
            head: ['Miejsce', 'Było', 'Jest', 'Dzięki uwagom'],
            widths: [18, 32, 32, 18],
          },
    ],
  }
}

export function annexSection({ annexes }: ReportHead): ReportSection {
  const rows = annexes.map(({ kind, title, fileName, size, checksum }) => [
    kind === 'version' ? 'Wersja dokumentu' : 'Załącznik',
    [title, fileName].filter(Boolean).join(', '),
    size === null ? '' : counted(size, 'bajt', 'bajty', 'bajtów'),
    checksum,
  ])
  return {
    id: 'zalaczniki',
    title: 'Załączniki i sumy kontrolne',
    blocks:
      rows.length === 0
        ? [{ kind: 'text', text: 'Sprawozdanie nie ma załączników.' }]
        : [
            {
              kind: 'table',
              caption: 'Załączniki',
              head: ['Rodzaj', 'Nazwa', 'Wielkość', 'SHA-256'],
              rows,
              numbersFrom: 4,
            },
            {
              kind: 'text',
              text: 'Suma wersji dokumentu to SHA-256 treści jej akapitów, każdy w osobnym wierszu.',
            },
          ],
  }
}
