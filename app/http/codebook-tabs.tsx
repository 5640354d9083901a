import { useTranslations } from '../i18n/page-context.tsx'
import { QueueTabs } from '../ui/seg.tsx'
import { urls } from './urls.ts'

type Place = 'codebook' | 'review' | 'coding' | 'batches' | 'suggestions'

/** All about tags, beside each other. */
export function CodebookTabs({ current }: { current: Place }) {
  const t = useTranslations('shell.codebookTabs')
  const places = [
    ['codebook', urls.panel.codebooks()],
    ['review', urls.panel.codebookReview()],
    ['coding', urls.panel.codingRounds()],
    ['batches', urls.panel.tagBatches()],
    ['suggestions', urls.panel.suggestions()],
  ] as const
  return (
    <QueueTabs
      label={t('label')}
      items={places.map(([name, href]) => ({ href, label: t(name), current: name === current }))}
    />
  )
}
