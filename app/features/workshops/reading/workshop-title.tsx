import { useLocale } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { localized } from '../../../lib/localized.ts'
import { Marked } from '../../../ui/marked.tsx'
import type { Hits } from '../../search/mark-hits.ts'

type Titled = { title_pl: string; title_en: string | null; title_uk: string | null }

/** The title in the visitor's language, or in Polish and marked so. */
export function WorkshopTitle({ of }: { of: Titled & { hits?: Hits } }) {
  const locale = useLocale()
  return (
    <Written locale={of[`title_${locale}`] ? locale : 'pl'}>
      {of.hits ? <Marked pieces={of.hits.title} /> : localized(of, 'title', locale)}
    </Written>
  )
}
