import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { CancelPanel } from './cancel-panel.tsx'
import { DeskProblems } from './form-problems.tsx'
import type { EditedSession } from './read-edited-workshop.server.ts'
import { SessionFields } from './session-fields.tsx'
import { NEW_SESSION, sessionValues } from './workshop-values.ts'

type Props = {
  workshop: { title: string; isPublic: boolean; isDraft: boolean }
  /** Null for a new one. */
  edited: EditedSession | null
  isOver: boolean
  posted: PostedForm
  workshopHref: string
}

/** One meeting: when, where, for how many. */
export function SessionPage({ workshop, edited, isOver, posted, workshopHref }: Props) {
  const t = useTranslations('workshopDesk')
  const session = edited?.session ?? null
  const intent = posted?.intent ? 'save' : postedText(posted, 'intent')
  const of = (name: string) => (intent === name ? posted : undefined)
  const isCancelled = session?.cancelled_at != null
  return (
    <>
      <PageHead
        kind="staff"
        above={
          <a href={workshopHref}>
            <Written locale="pl">{workshop.title}</Written>
          </a>
        }
        title={session ? t('session.one', { number: session.number }) : t('session.new')}
      />
      <div className="frame-stack">
        {isCancelled ? (
          <Note kind="warning" title={t('cancel.sessionDone')}>
            <p lang="pl">{session.cancel_reason}</p>
          </Note>
        ) : (
          <>
            {isOver ? <Note>{t('session.over')}</Note> : null}
            <SessionFields
              values={edited ? sessionValues(edited) : NEW_SESSION}
              revision={session?.revision}
              taken={session?.taken}
              isReleased={session?.reserved_released_at != null}
              isPublic={workshop.isPublic}
              posted={of('save')}
              cancelHref={workshopHref}
            />
          </>
        )}
        {session && workshop.isPublic && !isCancelled && !isOver ? (
          <div className="wform">
            <CancelPanel what="session" revision={session.revision} posted={of('cancel')} />
          </div>
        ) : null}
        {session && workshop.isDraft ? (
          <Panel kind="staff" title={t('session.removeTitle')} className="flow wform">
            <DeskProblems posted={of('remove')} id="usuniecie" />
            <form method="post">
              <input type="hidden" name="revision" value={session.revision} />
              <Button variant="line" name="intent" value="remove" icon="x">
                {t('session.remove')}
              </Button>
            </form>
          </Panel>
        ) : null}
      </div>
    </>
  )
}
