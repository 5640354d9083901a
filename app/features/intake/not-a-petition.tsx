import { useTranslations } from '../../i18n/page-context.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'
import type { OtherRoute } from './form-choices.server.ts'

/** Said before sending: what a postulate is not, and where those matters go. */
export function NotAPetition({ routes }: { routes: readonly OtherRoute[] }) {
  const t = useTranslations('submit.notPetition')
  return (
    <Note title={t('title')}>
      <p>{t('text')}</p>
      {routes.length > 0 ? (
        <Disclosure summary={t('more')}>
          <ul className="routes">
            {routes.map((route) => (
              <li key={route.code}>
                <b>{route.name}</b>
                <p>
                  {route.useWhen} {t('deadline', { deadline: route.deadline })}{' '}
                  {route.url ? <a href={route.url}>{t('link')}</a> : null}
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Note>
  )
}
