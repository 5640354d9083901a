import { useTranslations } from '../../i18n/page-context.tsx'
import { Empty } from '../../ui/note.tsx'
import { NextSteps, type NextHrefs } from '../search/next-steps.tsx'

/** Nothing meets the filters, or nothing is published at all. */
export function NothingFound({ isFiltered, hrefs }: { isFiltered: boolean; hrefs: NextHrefs }) {
  const t = useTranslations('postulates.empty')
  return (
    <Empty
      title={t(isFiltered ? 'title' : 'none')}
      actions={isFiltered ? <NextSteps hrefs={hrefs} /> : null}
    >
      {t(isFiltered ? 'text' : 'noneText')}
    </Empty>
  )
}
