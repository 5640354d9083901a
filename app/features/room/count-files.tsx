import { useTranslations } from '../../i18n/page-context.tsx'

/** The numbers of the page as files. */
export function CountFiles({ hrefOf }: { hrefOf: (kind: 'csv' | 'json') => string }) {
  const t = useTranslations('room')
  return (
    <p className="files files--apart">
      {t('filesOf')} <a href={hrefOf('csv')}>CSV</a> <a href={hrefOf('json')}>JSON</a>
    </p>
  )
}
