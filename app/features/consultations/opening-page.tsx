import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { NoticeChecklist } from './notice-checklist.tsx'
import { OpenPanel } from './open-panel.tsx'
import type { NoticePageData } from './read-notice-page.server.ts'

type Props = {
  page: NoticePageData
  posted: PostedForm
  hrefs: { draft: string; public: string }
}

/** Without the fields of the draft: nothing typed can be lost, and nothing unseen becomes public. */
export function OpeningPage({ page, posted, hrefs }: Props) {
  const t = useTranslations('consultations')
  const { consultation, checks } = page
  const isReady = checks.every((check) => check.passed)
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={hrefs.draft}>{t('open.back')}</a>}
        title={<Written locale="pl">{consultation.title}</Written>}
      />
      <div className="frame-stack">
        <OpenPanel
          consultation={consultation}
          isReady={isReady}
          publicHref={hrefs.public}
          draftHref={hrefs.draft}
          posted={posted}
        />
        {isReady ? null : <NoticeChecklist checks={checks} advice={page.advice} />}
      </div>
    </>
  )
}
