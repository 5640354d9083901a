import { useLocale } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { localized } from '../../../lib/localized.ts'

type Titled = { title_pl: string; title_en: string | null; title_uk: string | null }

/** The title in the visitor's language, or in Polish and marked so. */
export function WorkshopTitle({ of }: { of: Titled }) {
  const locale = useLocale()
  return (
    <Written locale={of[`title_${locale}`] ? locale : 'pl'}>
      {localized(of, 'title', locale)}
    </Written>
  )
}
