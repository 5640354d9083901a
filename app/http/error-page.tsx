import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useRoot } from './use-root.ts'
import { urls } from './urls.ts'
import { usePage, useTranslations } from '../i18n/page-context.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { SiteShell } from './site-shell.tsx'

const KNOWN = ['400', '403', '404', '405', '409', '413', '429'] as const
type Known = (typeof KNOWN)[number]

/** What went wrong, in a sentence, with a way on; for bugs the number under which it is logged. */
export function ErrorMessage() {
  const t = useTranslations('errors.page')
  const error = useRouteError()
  const { requestId } = usePage()
  const status = isRouteErrorResponse(error) ? String(error.status) : '500'
  const known = KNOWN.find((code): code is Known => code === status)
  return (
    <>
      <PageHead
        title={t(known ? `${known}.title` : '500.title')}
        lead={t(known ? `${known}.text` : '500.text')}
      />
      <div className="flow">
        {!known && <p className="muted">{t('logged', { id: requestId })}</p>}
        <p className="row">
          <a className="btn btn--primary" href={urls.home()}>
            {t('home')}
          </a>
          <a className="btn btn--line" href={urls.postulates()}>
            {t('postulates')}
          </a>
        </p>
      </div>
    </>
  )
}

export function ErrorPage() {
  return (
    <SiteShell root={useRoot()}>
      <div className="wrap">
        <ErrorMessage />
      </div>
    </SiteShell>
  )
}
