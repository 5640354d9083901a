import { LOCALES } from '../i18n/messages.ts'
import { useLocale, useTranslations } from '../i18n/page-context.tsx'
import { Menu } from '../ui/menu.tsx'
import { urls } from './urls.ts'

/** Three buttons of one form: the choice is kept, so it is posted and not linked. */
export function LanguageMenu({ back, className }: { back: string; className?: string }) {
  const t = useTranslations('shell')
  const current = useLocale()
  return (
    <Menu label={t('language')} icon="languages" className={className}>
      <li>
        <form method="post" action={urls.locale()}>
          <input type="hidden" name="powrot" value={back} />
          {LOCALES.map((locale) => (
            <button
              key={locale}
              name="locale"
              value={locale}
              lang={locale}
              aria-current={locale === current ? 'true' : undefined}
            >
              {t(`languages.${locale}`)}
            </button>
          ))}
        </form>
      </li>
    </Menu>
  )
}
