import type { SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { SideColumns } from '../../ui/columns.tsx'
import { MetaItem } from '../../ui/meta.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PostulateHead } from '../../ui/postulate-head.tsx'
import { NumBlock } from '../../ui/stone.tsx'
import { CardOriginItem } from '../cards/card-origin.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import { PostulatePosition } from '../register/postulate-position.tsx'
import { SupportedNote } from '../similar/supported-note.tsx'
import { TraceChanges } from '../trace/trace-changes.tsx'
import { CaseMeaning } from './case-meaning.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import type { CaseView } from './case-view.server.ts'
import { ContactForm } from './contact-form.tsx'
import { CorrectForm } from './correct-form.tsx'
import { DecisionBox } from './decision-box.tsx'
import { OwnText } from './own-text.tsx'
import { RefusedAct } from './refused-act.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

export type OpenCaseProps = {
  view: CaseView
  now: string
  moderationDays: number
  estates: readonly { id: number; name: string }[]
  isOnAccount: boolean
  lastResult: SubmissionResult<string[]> | undefined
  postulateHref: (reference: string) => string
  workshopHref: (slug: string) => string
  receiptHref: string | null
  /** What the author sees of the place and the sisters of a remark. */
  remark: ReactNode
}

/** A case as its author sees it. */
export function OpenCase(props: OpenCaseProps) {
  const { view, now, moderationDays, isOnAccount, lastResult, postulateHref, receiptHref } = props
  const t = useTranslations('follow')
  const common = useTranslations('common')
  const remark = useTranslations('remarks')
  const format = useFormatter()
  const intent = lastResult?.initialValue?.intent
  const resultOf = (name: string) => (intent === name ? lastResult : undefined)
  const publicHref = view.visibility === 'published' ? postulateHref(view.reference) : null
  const received = format.dateTime(new Date(view.receivedAt), { dateStyle: 'long' })
  return (
    <SideColumns
      sideLabel={t('case.side')}
      side={
        <>
          <Panel title={t('case.timeline', { kind: view.kind })}>
            <CaseTimeline view={view} />
          </Panel>
          {/* One address would be of one person at the table, and all the others would read it. */}
          {view.origin ? null : (
            <ContactForm
              lastResult={resultOf('contact')}
              email={view.email}
              hasContact={view.hasContact}
              isOnAccount={isOnAccount}
            />
          )}
          <form method="post" className="flow">
            <Button variant="line" wide icon="log-out" name="intent" value="leave">
              {t('case.leave')}
            </Button>
            <p className="sm muted">{t('case.leaveNote')}</p>
          </form>
        </>
      }
      rest={
        <>
          {view.answer ? (
            <PostulatePosition answer={view.answer} together={[]} hrefOf={postulateHref} />
          ) : null}
          <TraceChanges changes={view.changes} />
          {props.remark}
          <OwnText view={view} publicHref={publicHref} />
          <div className="flow sub">
            {receiptHref ? (
              <p>
                <a href={receiptHref}>{t('case.receipt')}</a>
              </p>
            ) : null}
            {view.canWithdraw ? (
              <WithdrawForm
                lastResult={resultOf('withdraw')}
                revision={view.revision}
                kind={view.kind}
              />
            ) : null}
          </div>
        </>
      }
    >
      <PostulateHead
        id={
          <>
            <NumBlock
              label={view.kind === 'remark' ? remark('page.number') : t('case.number')}
              number={view.reference}
            />
            <StatusTag status={view.status} />
            {view.answer ? <PositionTag code={view.answer.code} /> : null}
          </>
        }
        title={view.own.title}
        meta={
          <>
            <MetaItem icon="calendar-days">
              <time dateTime={view.receivedAt}>{t('case.sent', { date: received })}</time>
            </MetaItem>
            {view.estate ? <MetaItem icon="map-pin">{view.estate}</MetaItem> : null}
            <CardOriginItem
              origin={view.origin}
              href={props.workshopHref(view.origin?.workshop.slug ?? '')}
            />
            {view.isDemo ? <MetaItem icon="info">{common('demo')}</MetaItem> : null}
          </>
        }
      />
      <div className="flow">
        <RefusedAct
          lastResult={lastResult}
          canCorrect={view.canCorrect}
          canWithdraw={view.canWithdraw}
        />
        <CaseMeaning view={view} now={now} />
        <SupportedNote
          supported={view.supported}
          href={postulateHref(view.supported?.reference ?? '')}
          isWaiting={view.visibility === 'awaiting'}
        />
        {view.decision ? (
          <DecisionBox
            decision={view.decision}
            reference={view.reference}
            postulateHref={postulateHref}
          />
        ) : null}
      </div>
      {view.canCorrect ? (
        <CorrectForm
          lastResult={resultOf('correct')}
          view={view}
          moderationDays={moderationDays}
          estates={props.estates}
        />
      ) : null}
    </SideColumns>
  )
}
