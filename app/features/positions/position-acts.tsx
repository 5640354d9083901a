import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedBy, postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PositionDetail } from './read-position.server.ts'

export type ActProps = { position: PositionDetail; posted: PostedForm }

/** The second person reads, and accepts or sends back; what is held is published when its time comes. */
export function SecondPerson({ position, posted }: ActProps) {
  const t = useTranslations('positions.act')
  const view = useTranslations('positions.view')
  const { acts, revision, submissions, state } = position
  if (state !== 'submitted' && state !== 'accepted') return null
  const sendBack = acts.sendBack ? (
    <ReasonForm
      intent="send_back"
      summary={t('sendBack')}
      label={t('sendBackReason')}
      revision={revision}
      posted={posted}
    />
  ) : null
  if (state === 'accepted') {
    return (
      <Panel kind="staff" title={t('held')} className="flow">
        <p>{t(acts.publish ? 'heldHint' : 'heldRead', { count: submissions.length })}</p>
        {acts.publish ? (
          <form method="post">
            <input type="hidden" name="revision" value={revision} />
            <Button name="intent" value="publish" icon="check">
              {t('publishHeld')}
            </Button>
          </form>
        ) : null}
        {sendBack}
      </Panel>
    )
  }
  if (acts.accept !== 'yes') {
    return (
      <Note title={view('waiting')}>{acts.accept === 'ownDraft' ? view('ownDraft') : null}</Note>
    )
  }
  return (
    <Panel kind="staff" title={t('decide')} className="flow">
      <form method="post" className="flow-s">
        <input type="hidden" name="revision" value={revision} />
        <p>{t('publishHint', { count: submissions.length })}</p>
        <Button name="intent" value="publish" icon="check">
          {t('publish')}
        </Button>
        <p>{t('acceptHint')}</p>
        <Button variant="line" name="intent" value="accept" icon="check">
          {t('accept')}
        </Button>
      </form>
      {sendBack}
    </Panel>
  )
}

/** Taking a position back: everybody who got the answer is told why. */
export function WithdrawForm({ position, posted }: ActProps) {
  const t = useTranslations('positions.act')
  if (!position.acts.withdraw) return null
  const isPublished = position.state === 'published'
  return (
    <ReasonForm
      intent="withdraw"
      summary={isPublished ? t('withdraw') : t('withdrawDraft')}
      label={t('withdrawReason')}
      hint={isPublished ? t('withdrawHint') : t('withdrawDraftHint')}
      revision={position.revision}
      posted={posted}
    />
  )
}

type ReasonFormProps = {
  intent: 'send_back' | 'withdraw'
  summary: string
  label: string
  hint?: string
  revision: number
  posted: PostedForm
}

function ReasonForm({ intent, summary, label, hint, revision, posted }: ReasonFormProps) {
  const errorText = useErrorText()
  const own = postedBy(posted, intent)
  return (
    <Disclosure summary={summary} icon="undo-2" open={own !== undefined}>
      <form method="post" className="flow-s">
        <input type="hidden" name="revision" value={revision} />
        <Field
          id={`${intent}-reason`}
          label={label}
          hint={hint}
          error={errorText(postedError(own, 'reason'))}
        >
          <TextArea name="reason" rows={3} defaultValue={postedText(own, 'reason')} />
        </Field>
        <Button variant={intent === 'withdraw' ? 'no' : 'line'} name="intent" value={intent}>
          {summary}
        </Button>
      </form>
    </Disclosure>
  )
}
