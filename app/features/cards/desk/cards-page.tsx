import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Seg } from '../../../ui/seg.tsx'
import { FormProblems } from '../../forms/form-problems.tsx'
import { SessionWhen } from '../../workshops/session-when.tsx'
import { AgendaPointer } from './agenda-pointer.tsx'
import { CardActs } from './card-acts.tsx'
import { CardSections } from './card-sections.tsx'
import { ClosePanel } from './close-panel.tsx'
import { ClosedPanel } from './closed-panel.tsx'
import { GroupsPanel } from './groups-panel.tsx'
import type { CardsDesk } from './read-cards-desk.server.ts'

export type DeskView = 'stoly' | 'grupy'
export type CardsPageLinks = {
  workshop: string
  wall: string
  view(view: DeskView): string
  photo(hash: string): string
  /** Null for those who may not open the register. */
  submission: ((reference: string) => string) | null
}
type CardsPageProps = {
  desk: CardsDesk
  view: DeskView
  posted: PostedForm
  links: CardsPageLinks
}

/** Acts that no single card shows: their refusals are said on top. */
const ON_CARD = ['correct', 'handDots']

/** The organiser's desk of one session: sort the cards, then close the day. */
export function CardsPage({ desk, view, posted, links }: CardsPageProps) {
  const t = useTranslations('cards.desk')
  const isOpen = desk.session.closedAt === null
  const intent = postedText(posted, 'intent')
  const isOnCard = intent !== undefined && ON_CARD.includes(intent)
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={links.workshop}>{desk.workshop.title}</a>}
        title={t('title')}
        lead={<SessionWhen session={desk.session} />}
        action={
          <ButtonLink href={links.wall} variant="line" icon="presentation">
            {t('wall')}
          </ButtonLink>
        }
      />
      {isOnCard ? null : <FormProblems posted={posted} id="karty" />}
      <div className="desk desk--read cdesk">
        <div className="flow">
          <Seg
            label={t('views')}
            items={(['stoly', 'grupy'] as const).map((each) => ({
              href: links.view(each),
              label: t(`view.${each}`),
              current: each === view,
            }))}
          />
          {isOpen && desk.cards.length > 0 ? (
            <CardActs groups={desk.groups} posted={isOnCard ? undefined : posted} />
          ) : null}
          <CardSections desk={desk} view={view} posted={posted} links={links} />
        </div>
        <div className="flow">
          {isOpen ? (
            <>
              <AgendaPointer agenda={desk.workshop.agenda} running={desk.session.running} />
              <GroupsPanel groups={desk.groups} posted={posted} />
              <ClosePanel desk={desk} posted={intent === 'close' ? posted : undefined} />
            </>
          ) : (
            <ClosedPanel desk={desk} links={links} />
          )}
        </div>
      </div>
    </>
  )
}
