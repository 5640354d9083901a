import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Flag } from '../../../ui/status.tsx'
import { SessionWhen } from '../session-when.tsx'
import type { ListedSession } from './list-workshops.server.ts'

export type ShownSession = Omit<ListedSession, 'waiting'> & { waiting?: number }

type Props = {
  session: ShownSession
  href: string
  /** What there is to do at this session. */
  links: readonly { label: string; href: string }[]
}

/** One session as a row: when and where, how full, and where its work is done. */
export function SessionRow({ session, href, links }: Props) {
  const t = useTranslations('workshopDesk')
  const format = useFormatter()
  const { place, link, capacity, taken } = session
  const waiting = session.waiting ?? 0
  return (
    <li className="wsession">
      <div>
        <a href={href}>
          <SessionWhen session={session} />
          <span className="vh"> {t('list.sessionLabel', { number: session.number })}</span>
        </a>
        <p className="muted sm" lang={place ? 'pl' : undefined}>
          {place ?? (link ? t('list.online') : t('list.noPlace'))}
        </p>
      </div>
      <p className="wsession__seats">
        {session.isCancelled ? (
          <Flag tone="no" icon="ban">
            {t('list.cancelled')}
          </Flag>
        ) : capacity === null ? (
          <span className="muted">{t('list.noSignUp')}</span>
        ) : (
          <>
            <b>{t('list.seats', { taken: format.number(taken), capacity })}</b>
            {waiting > 0 ? <> {t('list.waiting', { count: waiting })}</> : null}
          </>
        )}
      </p>
      {links.length > 0 ? (
        <ul className="tlinks" aria-label={t('list.linksOf', { number: session.number })}>
          {links.map((each) => (
            <li key={each.href}>
              <a href={each.href}>{each.label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
