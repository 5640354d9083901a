import { useTranslations } from '../../i18n/page-context.tsx'
import { Empty } from '../../ui/note.tsx'

/** Nothing meets the filters, or nothing is published at all. */
export function NothingFound({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations('postulates.empty')
  return (
    <Empty title={t(isFiltered ? 'title' : 'none')}>{t(isFiltered ? 'text' : 'noneText')}</Empty>
  )
}
