import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Note } from '../../ui/note.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ChangeList } from './change-list.tsx'
import { ExtendPanel } from './extend-panel.tsx'
import { NoticeChecklist } from './notice-checklist.tsx'
import { NoticeFacts } from './notice-facts.tsx'
import { NoticeForm } from './notice-form.tsx'
import { noticeValues } from './notice-values.ts'
import type { NoticePageData } from './read-notice-page.server.ts'

type Props = {
  page: NoticePageData
  now: string
  posted: PostedForm
  hrefs: {
    list: string
    opening: string
    public: string
    desk: string
    groups: string
    reports: string
  }
}

/** The working page: what stands, what is to be filled in, what is missing, and the deliberate acts. */
export function NoticePage({ page, now, posted, hrefs }: Props) {
  const t = useTranslations('consultations')
  const { consultation, phase, checks } = page
  const { state } = consultation
  const intent = postedText(posted, 'intent')
  const of = (...intents: string[]) => (intents.includes(intent ?? '') ? posted : undefined)
  const hasChanges = consultation.extensions.length > 0 || page.changes.length > 0
  const acts =
    state === 'draft' ? (
      <NoticeChecklist checks={checks} advice={page.advice} />
    ) : state === 'open' ? (
      <ExtendPanel consultation={consultation} phase={phase} posted={of('extend')} />
    ) : null
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={hrefs.list}>{t('panel.back')}</a>}
        title={<Written locale="pl">{consultation.title}</Written>}
        lead={
          state === 'draft' ? (
            <>
              {t('panel.phaseDraft')} <a href="#check">{t('check.title')}</a>
            </>
          ) : undefined
        }
        action={
          state === 'draft' && checks.every((check) => check.passed) ? (
            <ButtonLink href={hrefs.opening}>{t('open.step')}</ButtonLink>
          ) : undefined
        }
      />
      <div className="frame-stack">
        {state === 'draft' ? null : <NoticeFacts {...page} now={now} hrefs={hrefs} />}
        {state === 'settled' ? <Note>{t('panel.settledNote')}</Note> : null}
        <div className="cons-work">
          <div className="frame-stack">
            {state === 'open' ? (
              <Note kind="warning" title={t('form.correctTitle')}>
                {t('form.correctLead')}
              </Note>
            ) : null}
            {state === 'settled' ? null : (
              <NoticeForm
                mode={state === 'draft' ? 'draft' : 'correct'}
                values={noticeValues(consultation)}
                revision={consultation.revision}
                options={page.options}
                twice={page.twice}
                posted={of('save', 'correct')}
                cancelHref={hrefs.list}
              />
            )}
          </div>
          <div className="frame-stack">
            {acts}
            {hasChanges ? (
              <Panel kind="staff" title={t('page.changes')}>
                <ChangeList extensions={consultation.extensions} changes={page.changes} />
              </Panel>
            ) : null}
          </div>
        </div>
      </div>
    </>
  )
}
