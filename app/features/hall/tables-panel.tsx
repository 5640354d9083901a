import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/note.tsx'
import { Capture } from '../cards/capture.tsx'
import type { DayState, DayTable } from './day-state.ts'
import type { Outgoing } from './use-outgoing.ts'

type Props = {
  outgoing: Outgoing<DayState>
  table: DayTable | undefined
  newId: string
  links: { table(number: number): string; write(code: string): string; seating: string }
  onChoose(number: number): void
}

/** Cards of one table after another. */
export function TablesPanel({ outgoing, table, newId, links, onChoose }: Props) {
  const t = useTranslations('dayOf')
  const { state, waiting, isReady, add } = outgoing
  if (state.tables.length === 0 || !table) {
    return (
      <Empty
        title={t('noTables')}
        headingLevel="h2"
        actions={<ButtonLink href={links.seating}>{t('makeTables')}</ButtonLink>}
      />
    )
  }
  const cards = state.cards.filter(({ tableId }) => tableId === table.id).toReversed()
  return (
    <>
      <nav className="tablepick" aria-label={t('chooseTable')}>
        {state.tables.map((each) => (
          <a
            key={each.id}
            href={links.table(each.number)}
            aria-current={each.id === table.id ? 'true' : undefined}
            onClick={(event) => {
              if (!isReady || event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              onChoose(each.number)
            }}
          >
            {t('table', { number: each.number })}
          </a>
        ))}
      </nav>
      <Capture
        key={table.id}
        table={table}
        cards={cards}
        areas={state.areas}
        outgoing={state.session.isClosed ? null : { isReady, waiting, add }}
        newId={newId}
        action={links.write(table.code)}
      />
    </>
  )
}
