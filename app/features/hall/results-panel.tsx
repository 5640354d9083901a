import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import type { DayState, DayTable } from './day-state.ts'
import { cardsOfTable, peopleAtTable } from './shown-day.ts'
import type { Outgoing } from './use-outgoing.ts'

type Props = {
  outgoing: Outgoing<DayState>
  links: { cards: string; findTable: string }
}

/** What the tables wrote, and whether their people said that it is what they meant. */
export function ResultsPanel({ outgoing, links }: Props) {
  const t = useTranslations('dayOf')
  const { state, waiting } = outgoing
  const { tables, session } = state
  const late = tables.filter(
    (table) => !table.isReady && cardsOfTable(state, waiting, table.id) > 0,
  )
  return (
    <>
      {tables.length > 0 ? (
        <Note kind="warning" title={t('results.codeTitle')}>
          <p>{t('results.codeText', { address: links.findTable })}</p>
        </Note>
      ) : (
        <p className="muted">{t('noTables')}</p>
      )}
      <ul className="door">
        {tables.map((table) => (
          <TableRow
            key={table.id}
            table={table}
            cards={cardsOfTable(state, waiting, table.id)}
            people={peopleAtTable(state, table.number)}
          />
        ))}
      </ul>
      {session.isClosed ? null : (
        <>
          {tables.length > 0 ? (
            <Note kind="info" title={t('results.before')}>
              {late.length > 0
                ? t('results.notReady', {
                    count: late.length,
                    names: late.map(({ number }) => number).join(', '),
                  })
                : t('results.allReady')}
            </Note>
          ) : null}
          <ButtonLink href={links.cards} size="big" wide>
            {t('results.close')}
          </ButtonLink>
          <p className="sm muted">{t('results.closeNote')}</p>
        </>
      )}
    </>
  )
}

function TableRow({ table, cards, people }: { table: DayTable; cards: number; people: number }) {
  const t = useTranslations('dayOf')
  const { number, topic, code, isReady } = table
  return (
    <li>
      <b>{topic ? t('tableTopic', { number, topic }) : t('table', { number })}</b>
      <p className="meta">
        <span>{t('results.cards', { count: cards })}</span>
        <span>{t('results.people', { count: people })}</span>
        <span>
          {t('results.code')} <span className="code">{code}</span>
        </span>
      </p>
      <span className={isReady ? 'door__in' : 'door__in door__in--wait'}>
        <Icon name={isReady ? 'check' : 'hourglass'} />
        {t(isReady ? 'results.ready' : 'results.waits')}
      </span>
    </li>
  )
}
