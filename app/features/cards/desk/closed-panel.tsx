import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { CardsPageLinks } from './cards-page.tsx'
import type { CardsDesk } from './read-cards-desk.server.ts'
import { SubmissionLink } from './submission-link.tsx'

/** After the closing: the number that each card has in the register. */
export function ClosedPanel({ desk, links }: { desk: CardsDesk; links: CardsPageLinks }) {
  const t = useTranslations('cards.desk.closed')
  const format = useFormatter()
  const handedIn = desk.cards.filter((card) => card.reference !== null)
  const at = format.dateTime(new Date(desk.session.closedAt ?? 0), {
    dateStyle: 'long',
    timeStyle: 'short',
  })
  return (
    <Panel kind="staff" title={t('title')} id="zamkniety">
      <div className="dpanel">
        <p>{t('text', { count: handedIn.length, at })}</p>
        <ul className="cready">
          {handedIn.map((card) => (
            <li key={card.id}>
              <b>{card.sign}</b>
              <SubmissionLink reference={card.reference ?? ''} links={links} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}
