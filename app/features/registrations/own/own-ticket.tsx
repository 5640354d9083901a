import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { MetaItem } from '../../../ui/meta.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { Ticket } from '../../../ui/ticket.tsx'
import type { QrPath } from '../../intake/receipt-qr.server.ts'
import { SessionWhen } from '../../workshops/session-when.tsx'
import { WorkshopTitle } from '../../workshops/reading/workshop-title.tsx'
import type { OwnRegistration } from './read-own.server.ts'

type Props = { own: OwnRegistration; qr: QrPath; calendarHref: string }

/** What to bring: the code of the door, as text and for a reader; when and where. */
export function OwnTicket({ own, qr, calendarHref }: Props) {
  const t = useTranslations('workshops.own')
  const { registration, session, workshop, table, team, group } = own
  const where = [session.place, session.address].filter(Boolean).join(', ')
  return (
    <Ticket
      label={t('ticket')}
      number={{ label: t('entryCode'), value: registration.entry_code }}
      meta={
        <div className="own__facts">
          <p>
            <b>
              <WorkshopTitle of={workshop} />
            </b>
          </p>
          <MetaItem icon="clock">
            <SessionWhen session={session} />
          </MetaItem>
          {where ? (
            <MetaItem icon="map-pin">
              <Written locale="pl">{where}</Written>
            </MetaItem>
          ) : null}
          {session.directions ? (
            <MetaItem icon="bus">
              <Written locale="pl">{session.directions}</Written>
            </MetaItem>
          ) : null}
          {session.link ? (
            <MetaItem icon="globe">
              <a href={session.link} rel="noopener">
                {t('online')}
              </a>
            </MetaItem>
          ) : null}
          {table ? (
            <MetaItem icon="users-round">
              {t('table', { number: table.number })}
              {table.topic ? (
                <>
                  : <Written locale="pl">{table.topic}</Written>
                </>
              ) : null}
            </MetaItem>
          ) : null}
          {group ? <MetaItem icon="users-round">{group.name}</MetaItem> : null}
          {team ? (
            <MetaItem icon="users-round">
              {t('team', { name: team.name, code: team.joinCode })}
            </MetaItem>
          ) : null}
        </div>
      }
      qr={<QrCode modules={qr.modules} size={qr.size} label={t('qr')} />}
      qrCaption={t('qrCaption')}
      actions={
        <ButtonLink variant="line" icon="calendar-plus" href={calendarHref}>
          {t('calendar')}
        </ButtonLink>
      }
    />
  )
}
