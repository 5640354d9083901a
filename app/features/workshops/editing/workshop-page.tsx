import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { CancelPanel } from './cancel-panel.tsx'
import { CopyPanel } from './copy-panel.tsx'
import { MaterialsPanel } from './materials-panel.tsx'
import { PublishPanel } from './publish-panel.tsx'
import type { EditedWorkshop } from './read-edited-workshop.server.ts'
import { SessionsPanel } from './sessions-panel.tsx'
import { WorkshopForm } from './workshop-form.tsx'
import { workshopValues } from './workshop-values.ts'

type Link = { label: string; href: string }
type Props = {
  page: EditedWorkshop
  posted: PostedForm
  hrefs: {
    list: string
    public: string
    newSession: string
    session: (number: number) => string
    sessionLinks: (number: number) => readonly Link[]
    series: (id: number) => string
    file: (hash: string, name: string) => string
    more: readonly Link[]
  }
}

/** The working page of a workshop: its sessions, what is missing, all that is told, and the acts. */
export function WorkshopPage({ page, posted, hrefs }: Props) {
  const t = useTranslations('workshopDesk')
  const state = useTranslations('status.workshopState')
  const { workshop, sessions, series } = page
  const intent = posted?.intent ? 'save' : postedText(posted, 'intent')
  const of = (name: string) => (intent === name ? posted : undefined)
  const isPublished = workshop.state === 'published'
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={hrefs.list}>{t('back')}</a>}
        title={<Written locale="pl">{workshop.title_pl}</Written>}
        lead={
          <>
            {state(workshop.state)}
            {workshop.state === 'draft' ? (
              <>
                {' · '}
                <a href="#publikacja">{t('publish.title')}</a>
              </>
            ) : (
              <>
                {' · '}
                <a href={hrefs.public}>{t('publicPage')}</a>
              </>
            )}
            {hrefs.more.map(({ label, href }) => (
              <span key={href}>
                {' · '}
                <a href={href}>{label}</a>
              </span>
            ))}
          </>
        }
      />
      <div className="cons-work">
        <div className="frame-stack">
          {workshop.state === 'cancelled' ? (
            <Note kind="warning" title={t('cancel.done')}>
              <p lang="pl">{workshop.cancel_reason}</p>
            </Note>
          ) : null}
          <SessionsPanel
            sessions={sessions}
            hrefOf={hrefs.session}
            linksOf={hrefs.sessionLinks}
            newHref={workshop.state === 'cancelled' ? null : hrefs.newSession}
          />
          {isPublished ? <Note>{t('form.isPublic')}</Note> : null}
          <WorkshopForm
            values={workshopValues(page)}
            revision={workshop.revision}
            options={page.options}
            settled={page.settled.length}
            posted={of('save')}
            cancelHref={hrefs.list}
          />
        </div>
        <div className="frame-stack">
          {workshop.state === 'draft' ? (
            <PublishPanel
              checks={page.checks}
              advice={page.advice}
              revision={workshop.revision}
              posted={of('publish')}
            />
          ) : null}
          <MaterialsPanel
            materials={page.materials.map((file) => ({
              ...file,
              href: hrefs.file(file.hash, file.fileName),
            }))}
            posted={of('attach')}
          />
          <CopyPanel
            posted={{ copy: of('copy'), series: of('series') }}
            series={series ? { title: series.title, href: hrefs.series(series.id) } : null}
          />
          {isPublished && sessions.some((session) => !session.isOver) ? (
            <CancelPanel what="workshop" revision={workshop.revision} posted={of('cancel')} />
          ) : null}
        </div>
      </div>
    </>
  )
}
