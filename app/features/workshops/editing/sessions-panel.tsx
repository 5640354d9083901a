import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { EditedWorkshop } from './read-edited-workshop.server.ts'
import { SessionRow } from './session-row-view.tsx'

type Props = {
  sessions: EditedWorkshop['sessions']
  hrefOf: (number: number) => string
  linksOf: (number: number) => readonly { label: string; href: string }[]
  /** Null where no session can be added any more. */
  newHref: string | null
}

export function SessionsPanel({ sessions, hrefOf, linksOf, newHref }: Props) {
  const t = useTranslations('workshopDesk.session')
  return (
    <Panel kind="staff" id="terminy" title={t('all')} className="flow">
      {sessions.length === 0 ? (
        <p className="muted">{t('none')}</p>
      ) : (
        <ul className="wsessions">
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              href={hrefOf(session.number)}
              links={linksOf(session.number)}
            />
          ))}
        </ul>
      )}
      {newHref ? (
        <p>
          <ButtonLink variant="line" icon="calendar-plus" href={newHref}>
            {t('addOne')}
          </ButtonLink>
        </p>
      ) : null}
    </Panel>
  )
}
