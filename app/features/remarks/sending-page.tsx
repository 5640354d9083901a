import type { SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { FormColumns, Wrap } from '../../ui/columns.tsx'
import { Empty, Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Steps } from '../../ui/ticket.tsx'
import type { DescribedRemark } from './describe-prepared.server.ts'
import { KeepPanel, MadeLink } from './keep-panel.tsx'
import { PreparedList, RemovedList } from './prepared-list.tsx'
import { SendForm } from './send-form.tsx'
import type { SendingView } from './sending-view.server.ts'

type Result = SubmissionResult<string[]>

export type SendingPageProps = {
  view: SendingView | null
  isSignedIn: boolean
  keptDays: number
  madeLink: { href: string; mailedTo: string | null } | null
  lastResult: Result | undefined
  crumbs: ReactNode
  hrefs: {
    documents: string
    privacy: string
    place: (remark: DescribedRemark) => string
    edit: (remark: DescribedRemark) => string
  }
}

/** The list of remarks that are not sent yet. */
export function SendingPage(props: SendingPageProps) {
  const { view, isSignedIn, keptDays, madeLink, lastResult, crumbs, hrefs } = props
  const t = useTranslations('remarks.sending')
  const intent = lastResult?.initialValue?.intent
  const resultOf = (name: string) => (intent === name ? lastResult : undefined)
  const count = view?.remarks.length ?? 0
  return (
    <Wrap>
      {crumbs}
      <FormColumns
        sideLabel={t('aside')}
        side={
          <>
            <Panel title={t('aside')}>
              <Steps
                items={(['number', 'moderation', 'answer', 'trace'] as const).map((step) => ({
                  title: t(`steps.${step}`),
                  body: t(`steps.${step}Text`),
                }))}
              />
            </Panel>
            {view && count > 0 ? (
              <KeepPanel lastResult={resultOf('link')} hasLink={view.hasLink} keptDays={keptDays} />
            ) : null}
          </>
        }
      >
        <div className="flow sending">
          <h1>{t('title')}</h1>
          {madeLink ? <MadeLink {...madeLink} /> : null}
          {intent === 'send' && count > 0 ? null : <Problems result={lastResult} />}
          {view && view.otherCount > 0 ? <OtherList count={view.otherCount} /> : null}
          {view && count > 0 ? (
            <>
              <p className="lead">{t('lead')}</p>
              {view.isLate ? (
                <Note kind="warning" icon="clock" title={t('lateTitle')}>
                  {t('late')}
                </Note>
              ) : null}
              <h2>{t('list', { count })}</h2>
              <PreparedList remarks={view.remarks} hrefOf={hrefs.place} editHref={hrefs.edit} />
              <SendForm
                lastResult={resultOf('send')}
                sendingKey={view.key}
                revision={view.revision}
                count={count}
                isSignedIn={isSignedIn}
                privacyHref={hrefs.privacy}
              />
            </>
          ) : (
            <Empty
              title={t('emptyTitle')}
              headingLevel="h2"
              actions={<ButtonLink href={hrefs.documents}>{t('toDocuments')}</ButtonLink>}
            >
              {t('empty')}
            </Empty>
          )}
          <RemovedList remarks={view?.removed ?? []} />
        </div>
      </FormColumns>
    </Wrap>
  )
}

/** What was refused and hangs on no form that is still shown. */
function Problems({ result }: { result: Result | undefined }) {
  const errorText = useErrorText()
  const errors = Object.values(result?.error ?? {}).flatMap((keys) => keys ?? [])
  if (errors.length === 0) return null
  return (
    <Note kind="error" role="alert" icon="circle-alert">
      {errorText(errors[0])}
    </Note>
  )
}

function OtherList({ count }: { count: number }) {
  const t = useTranslations('remarks.sending')
  return (
    <Note icon="inbox" title={t('otherTitle')}>
      <p>{t('other', { count })}</p>
      <form method="post">
        <Button variant="line" name="intent" value="join">
          {t('join')}
        </Button>
      </form>
    </Note>
  )
}
