import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'

/** How many remarks wait to be sent, under the pages of documents. */
export function SendingBar({ count, href }: { count: number; href: string }) {
  const t = useTranslations('reading.bar')
  if (count === 0) return null
  return (
    <section className="basket" aria-label={t('label')}>
      <div className="wrap">
        <p>
          <b>{t('count', { count })}</b> {t('text')}
        </p>
        <ButtonLink href={href}>{t('send')}</ButtonLink>
      </div>
    </section>
  )
}
