import { useTranslations } from '../../../i18n/page-context.tsx'
import { Meta, MetaItem } from '../../../ui/meta.tsx'
import { Flag } from '../../../ui/status.tsx'
import type { ListedSession, ListedWorkshop } from './list-workshops.server.ts'
import { SessionRow } from './session-row-view.tsx'

type Link = { label: string; href: string }
type Props = {
  workshops: readonly ListedWorkshop[]
  hrefOf: (workshop: ListedWorkshop) => string
  sessionHrefOf: (workshop: ListedWorkshop, session: ListedSession) => string
  seriesHrefOf: (id: number) => string
  linksOf: (workshop: ListedWorkshop) => readonly Link[]
  sessionLinksOf: (workshop: ListedWorkshop, session: ListedSession) => readonly Link[]
}

/** Workshops with their sessions, and the ways to each part of the work. */
export function WorkshopList(props: Props) {
  const { workshops, hrefOf, sessionHrefOf, seriesHrefOf, linksOf, sessionLinksOf } = props
  const t = useTranslations('workshopDesk')
  const kind = useTranslations('status.workshopKind')
  const state = useTranslations('status.workshopState')
  const common = useTranslations('common')
  return (
    <ul className="wlist">
      {workshops.map((workshop) => (
        <li key={workshop.id} className="wlist__item">
          <div className="wlist__head">
            <h3>
              <a href={hrefOf(workshop)}>{workshop.title}</a>
            </h3>
            {workshop.state === 'published' ? null : (
              <Flag
                tone={workshop.state === 'cancelled' ? 'no' : 'out'}
                icon={workshop.state === 'cancelled' ? 'ban' : 'square-pen'}
              >
                {state(workshop.state)}
              </Flag>
            )}
            {workshop.isDemo ? (
              <Flag tone="out" icon="info">
                {common('demo')}
              </Flag>
            ) : null}
          </div>
          <Meta>
            <MetaItem>{kind(workshop.kind)}</MetaItem>
            {workshop.series ? (
              <span>
                {t('list.series')}{' '}
                <a href={seriesHrefOf(workshop.series.id)} lang="pl">
                  {workshop.series.title}
                </a>
              </span>
            ) : null}
          </Meta>
          {workshop.sessions.length === 0 ? (
            <p className="muted">{t('session.none')}</p>
          ) : (
            <ul className="wsessions">
              {workshop.sessions.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  href={sessionHrefOf(workshop, session)}
                  links={sessionLinksOf(workshop, session)}
                />
              ))}
            </ul>
          )}
          <WorkshopLinks
            label={t('list.linksOfWorkshop', { title: workshop.title })}
            links={linksOf(workshop)}
          />
        </li>
      ))}
    </ul>
  )
}

function WorkshopLinks({ label, links }: { label: string; links: readonly Link[] }) {
  if (links.length === 0) return null
  return (
    <ul className="tlinks" aria-label={label}>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.label}</a>
        </li>
      ))}
    </ul>
  )
}
