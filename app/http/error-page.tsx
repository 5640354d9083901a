import { useRoot } from './use-root.ts'
import { urls } from './urls.ts'
import { usePage, useTranslations } from '../i18n/page-context.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { SiteShell } from './site-shell.tsx'

const KNOWN = ['400', '403', '404', '405', '409', '413', '429'] as const
type Known = (typeof KNOWN)[number]

/** The status this page has a text for; null for bugs. */
function useKnownStatus(): Known | null {
  const { errorStatus } = usePage()
  return KNOWN.find((code) => code === String(errorStatus)) ?? null
}

export function ErrorTitle() {
  const t = useTranslations()
  const title = t(`errors.page.${useKnownStatus() ?? '500'}.title`)
  return (
    <>
      <title>{`${title} – ${t('shell.name')}`}</title>
      <meta name="robots" content="noindex" />
    </>
  )
}

/** What went wrong, in a sentence, with a way on; for bugs the number under which it is logged. */
export function ErrorMessage() {
  const t = useTranslations('errors.page')
  const { requestId } = usePage()
  const known = useKnownStatus()
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
