import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { PublicationPlan } from './plan-publication.server.ts'

export type PublishPanelProps = {
  number: number
  revision: number
  note: string | null
  plan: PublicationPlan
  doubtful: number
  action: string
  matchingHref: string
  cancelHref: string
  posted: PostedForm
}

/** What will happen, in numbers, before anybody can read it. */
export function PublishPanel(props: PublishPanelProps) {
  const { number, revision, note, plan, doubtful, action, matchingHref, cancelHref, posted } = props
  const t = useTranslations('versions')
  const errorText = useErrorText()
  return (
    <Panel kind="staff" title={t('publish.title', { number })}>
      {doubtful > 0 ? (
        <Note kind="warning" icon="circle-alert" title={t('publish.doubtful')} headingLevel="h3">
          <p>{t('page.doubtful', { count: doubtful })}</p>
          <p>
            <a href={matchingHref}>{t('publish.toMatching')}</a>
          </p>
        </Note>
      ) : null}
      <h3>{t('publish.what')}</h3>
      <Consequences plan={plan} />
      <form method="post" action={action} className="flow">
        <input type="hidden" name="revision" value={revision} />
        {plan.before ? (
          <Field
            id="f-note"
            label={t('publish.note')}
            hint={t('publish.noteHint')}
            error={errorText(postedError(posted, 'note'))}
          >
            <TextArea
              name="note"
              rows={4}
              defaultValue={postedText(posted, 'note') ?? note ?? ''}
            />
          </Field>
        ) : null}
        <p>{t('publish.irreversible')}</p>
        <div className="row">
          <Button name="intent" value="publish" disabled={doubtful > 0}>
            {t('publish.submit', { number })}
          </Button>
          <ButtonLink variant="line" href={cancelHref}>
            {t('publish.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Panel>
  )
}

const MOVES = ['exact', 'changed', 'placed', 'ended'] as const

function Consequences({ plan }: { plan: PublicationPlan }) {
  const t = useTranslations('versions.publish')
  const { before } = plan
  if (!before) return <p>{t('first')}</p>
  const waiting = before.moves.doubtful + before.moves.orphan
  return (
    <div className="flow-s">
      <p>{t('blocks', before.changes)}</p>
      {before.isOpen ? <p>{t('closes', { number: before.number })}</p> : null}
      {before.remarks === 0 ? (
        <p>{t('noRemarks')}</p>
      ) : (
        <>
          <p>{t('moves')}</p>
          <ul>
            {MOVES.filter((state) => before.moves[state] > 0).map((state) => (
              <li key={state}>{t(state, { count: before.moves[state] })}</li>
            ))}
            {waiting > 0 ? <li>{t('waiting', { count: waiting })}</li> : null}
          </ul>
        </>
      )}
    </div>
  )
}
