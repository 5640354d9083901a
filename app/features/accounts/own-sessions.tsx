import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import type { OwnSession } from './session-list.server.ts'
import { describeUserAgent } from './user-agent.ts'

export function OwnSessions({ sessions }: { sessions: readonly OwnSession[] }) {
  const t = useTranslations('account.own')
  const format = useFormatter()
  const deviceOf = (session: OwnSession) =>
    describeUserAgent(session.userAgent) ?? t('unknownDevice')
  const sinceOf = (session: OwnSession) =>
    format.dateTime(new Date(session.createdAt), { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className="flow">
      <p className="muted">{t('sessionsLead')}</p>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.key}>
            <div>
              <b>{deviceOf(session)}</b>
              {session.isCurrent ? ` (${t('current')})` : null}
              <br />
              <span className="muted sm">{t('since', { date: sinceOf(session) })}</span>
            </div>
            {session.isCurrent ? null : (
              <form method="post">
                <input type="hidden" name="session" value={session.key} />
                <Button
                  name="intent"
                  value="endSession"
                  variant="line"
                  aria-label={t('endSessionOf', {
                    device: deviceOf(session),
                    date: sinceOf(session),
                  })}
                >
                  {t('endSession')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post">
        <div className="row">
          <Button name="intent" value="endAll" variant="line" icon="log-out">
            {t('endAll')}
          </Button>
        </div>
      </form>
    </div>
  )
}
