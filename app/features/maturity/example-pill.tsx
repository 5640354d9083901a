import { useTranslations } from '../../i18n/page-context.tsx'
import { Pill } from '../../ui/tags.tsx'

/** Beside every value that nobody found out. */
export function ExamplePill({ isExample }: { isExample: boolean | undefined }) {
  const t = useTranslations('maturity')
  return isExample ? <Pill icon="info">{t('example')}</Pill> : null
}
