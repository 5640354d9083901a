import { annexSection, changesSection } from './describe-annexes.server.ts'
import type { ReportBlock, ReportSection } from './report-model.ts'
import { remarksCount, status } from './report-words.ts'
import { CODE_ORDER } from './tally.ts'
import type { ReportHead, TermCount } from './snapshot.ts'

const ROW_HEAD = ['Nr', 'Data i kto', 'Część', 'Treść uwagi', 'Stanowisko i uzasadnienie', 'Zmiana']
const ROW_WIDTHS = [9, 11, 13, 30, 27, 10]

/** From the summary by area to the annexes. */
export function describeResults(head: ReportHead): ReportSection[] {
  const { counts } = head
  return [
    {
      id: 'obszary-i-cele',
      title: 'Podsumowanie według obszarów i celów',
      blocks: [
        termTable('Obszary', 'Obszar', counts.byArea),
        termTable('Cele strategiczne', 'Cel', counts.byGoal),
        { kind: 'text', text: 'Jedna uwaga może dotyczyć kilku celów.' },
      ],
    },
    {
      id: 'uwagi',
      title: 'Ustosunkowanie się do uwag wraz z uzasadnieniem',
      blocks: [
        counts.inTime === 0
          ? { kind: 'text', text: 'W terminie nie wpłynęła żadna uwaga.' }
          : {
              kind: 'long',
              list: 'rows',
              caption: `${remarksCount(counts.inTime)}. Nazwisk osób prywatnych nie publikujemy.`,
              head: ROW_HEAD,
              widths: ROW_WIDTHS,
            },
      ],
    },
    lateSection(head),
    apartSection(head),
    changesSection(head),
    annexSection(head),
  ]
}

function termTable(caption: string, first: string, terms: readonly TermCount[]): ReportBlock {
  const codes = CODE_ORDER.filter((code) =>
    terms.some((term) => term.byCode.some((each) => each.key === code)),
  )
  const unanswered = terms.map(
    ({ count, byCode }) => count - byCode.reduce((sum, each) => sum + each.count, 0),
  )
  const isAnyUnanswered = unanswered.some((count) => count > 0)
  return {
    kind: 'table',
    caption,
    head: [
      first,
      'Razem',
      ...codes.map((code) => status(`status.position.${code}`)),
      ...(isAnyUnanswered ? ['Bez stanowiska'] : []),
    ],
    rows: terms.map((term, index) => [
      term.name === null ? 'Nie przypisano' : term.name,
      String(term.count),
      ...codes.map((code) => String(term.byCode.find((each) => each.key === code)?.count ?? 0)),
      ...(isAnyUnanswered ? [String(unanswered[index] ?? 0)] : []),
    ]),
    numbersFrom: 1,
  }
}

function lateSection({ counts, basis }: ReportHead): ReportSection {
  const rule =
    basis.lateRemarks === 'left'
      ? 'Zgodnie z podstawą prawną uwagi zgłoszone po terminie zostają bez rozpatrzenia.'
      : 'Uwagi zgłoszone po terminie rozpatrzyliśmy tak samo jak pozostałe.'
  return {
    id: 'po-terminie',
    title: 'Uwagi po terminie',
    blocks:
      counts.late === 0
        ? [{ kind: 'text', text: 'Po terminie nie wpłynęła żadna uwaga.' }]
        : [
            { kind: 'text', text: rule },
            {
              kind: 'long',
              list: 'late',
              caption: `Po terminie: ${remarksCount(counts.late)}`,
              head: ROW_HEAD,
              widths: ROW_WIDTHS,
            },
          ],
  }
}

function apartSection({ counts }: ReportHead): ReportSection {
  const out = counts.byCode.find((each) => each.key === 'out_of_scope')?.count ?? 0
  const scope: ReportBlock = {
    kind: 'text',
    text: `Poza zakresem konsultacji: ${remarksCount(out)}.${out > 0 ? ` W tabelach powyżej mają stanowisko „${status('status.position.out_of_scope')}”.` : ''}`,
  }
  if (counts.apart === 0) {
    return {
      id: 'bez-stanowiska',
      title: 'Zgłoszenia poza zakresem i bez stanowiska',
      blocks: [scope, { kind: 'text', text: 'Innych zgłoszeń nie było.' }],
    }
  }
  return {
    id: 'bez-stanowiska',
    title: 'Zgłoszenia poza zakresem i bez stanowiska',
    blocks: [
      scope,
      { kind: 'text', text: 'Treści tych zgłoszeń nie publikujemy.' },
      {
        kind: 'long',
        list: 'apart',
        caption: `Bez stanowiska: ${remarksCount(counts.apart)}`,
        head: ['Nr', 'Data', 'Co się stało', 'Podstawa'],
        widths: [20, 20, 30, 30],
      },
    ],
  }
}
