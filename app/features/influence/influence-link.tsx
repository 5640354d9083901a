import { useTranslations } from '../../i18n/page-context.tsx'
import { Icon } from '../../ui/icon.tsx'

/** To the trace of one submission. */
export function InfluenceLink({ href, reference }: { href: string; reference: string }) {
  const t = useTranslations('initiatives.influence')
  return (
    <a className="row" href={href}>
      <Icon name="route" />
      <span>
        {t('link')}
        <span className="vh"> {reference}</span>
      </span>
    </a>
  )
}
