import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { SubSection } from '../../../ui/section.tsx'
import { SessionWhen } from '../session-when.tsx'
import { NEED_ICONS } from './need-icons.ts'
import type { PublicSession } from './public-workshop.ts'

/** What each place offers; said once where all sessions offer the same. */
export function AccessSection({ sessions }: { sessions: readonly PublicSession[] }) {
  const t = useTranslations('workshops.page')
  const told = sessions.filter((each) => each.access.length > 0 || each.directions)
  if (told.length === 0) return null
  const areSame = new Set(told.map((each) => JSON.stringify([each.access, each.directions])))
  const isOnce = areSame.size === 1 && told.length === sessions.length
  return (
    <SubSection title={t('access')} id="dostepnosc">
      {isOnce ? (
        <AccessList session={told[0]!} />
      ) : (
        told.map((session) => (
          <div key={session.id} className="acc__of">
            <h3>
              <SessionWhen session={session} />
            </h3>
            <AccessList session={session} />
          </div>
        ))
      )}
    </SubSection>
  )
}

function AccessList({ session }: { session: PublicSession }) {
  const t = useTranslations('workshops.page')
  const need = useTranslations('status.accessNeed')
  return (
    <ul className="acc">
      {session.access.map((offered) => (
        <li key={offered.need}>
          <Icon name={NEED_ICONS[offered.need]} />
          <span>
            {need(offered.need)}
            {offered.note ? (
              <span>
                <Written locale="pl">{offered.note}</Written>
              </span>
            ) : null}
          </span>
        </li>
      ))}
      {session.directions ? (
        <li>
          <Icon name="bus" />
          <span>
            {t('directions')}
            <span>
              <Written locale="pl">{session.directions}</Written>
            </span>
          </span>
        </li>
      ) : null}
    </ul>
  )
}
