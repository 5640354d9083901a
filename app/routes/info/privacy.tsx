import type { LoaderFunctionArgs } from '@remix-run/node'
import { InfoPage } from '../../http/info-page.tsx'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { useTranslations } from '../../i18n/page-context.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request)
  return { head: { title: t('pages.privacy.title') } }
}

/** The parts of the notice of art. 13 GDPR, in the order in which people ask. */
const PARTS = [
  'controller',
  'purpose',
  'what',
  'public',
  'recipients',
  'retention',
  'rights',
  'voluntary',
  'cookies',
] as const

export default function Privacy() {
  const t = useTranslations('pages.privacy')
  return (
    <InfoPage title={t('title')} lead={t('lead')}>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`${part}.title`)}</h2>
          <p>{t(`${part}.text`)}</p>
        </section>
      ))}
    </InfoPage>
  )
}
