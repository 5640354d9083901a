import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { iconNames } from '../../ui/icons.ts'
import { Meta, MetaItem } from '../../ui/meta.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Area, GoalTag, Pill, Tags } from '../../ui/tags.tsx'
import { AssignmentPanel } from '../assignments/assignment-panel.tsx'
import { JudgementList } from '../codebook/judgement-list.tsx'
import { CardOriginItem } from '../cards/card-origin.tsx'
import { EvidencePanel } from '../coding/evidence-panel.tsx'
import { ContextBox } from '../remarks/context-box.tsx'
import { CaseLog } from '../moderation/case-notes.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import type { StaffCase } from './read-staff-case.server.ts'
import { WholeText } from '../submissions/whole-text.tsx'
import { StaffTitle } from './staff-title-text.tsx'

export type StaffCaseLinks = {
  list: string
  self: string
  moderate: string
  publicPage: string
  /** Of the position, or of a new one for this submission. */
  position: string
  target: string | null
  letter: string | null
  workshop(slug: string): string
  submission(reference: string): string
}

type StaffCasePageProps = { staffCase: StaffCase; links: StaffCaseLinks; posted: PostedForm }

/** One submission for those who answer it. */
export function StaffCasePage({ staffCase, links, posted }: StaffCasePageProps) {
  const t = useTranslations('panel.case')
  const status = useTranslations('status')
  const common = useTranslations('common')
  const letters = useTranslations('letters')
  const format = useFormatter()
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  const { reference, title, body, may, positionId, tags } = staffCase
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={links.list}>{t('back')}</a>}
        title={t('title', { reference })}
        action={
          positionId !== null || may.draft ? (
            <ButtonLink href={links.position} variant={positionId === null ? 'primary' : 'line'}>
              {positionId === null ? t('write') : t('position')}
            </ButtonLink>
          ) : null
        }
      />
      <div className="desk desk--read">
        <div className="flow">
          <Panel
            kind="staff"
            title={<StaffTitle title={title} status={staffCase.status} />}
            className="flow"
          >
            <Meta>
              {staffCase.positionCode ? (
                <PositionTag code={staffCase.positionCode} />
              ) : (
                <StatusTag status={staffCase.status} />
              )}
              <MetaItem icon="calendar-days">
                {t('received', {
                  date: day(staffCase.receivedAt),
                  channel: status(`channel.${staffCase.channel}`),
                })}
              </MetaItem>
              {staffCase.estate ? <MetaItem icon="map-pin">{staffCase.estate}</MetaItem> : null}
              <CardOriginItem
                origin={staffCase.origin}
                href={links.workshop(staffCase.origin?.workshop.slug ?? '')}
              />
              <MetaItem icon="thumbs-up">
                {common('count.supports', { count: staffCase.supportCount })}
              </MetaItem>
            </Meta>
            {staffCase.isOpen ? (
              <p>
                {common('dueBy', { date: day(staffCase.answerDueAt) })}{' '}
                {staffCase.isLate ? <b className="late">{common('overdue')}</b> : null}
              </p>
            ) : null}
            {body ? <WholeText text={{ ...staffCase, body }} /> : <Note>{t('notPublic')}</Note>}
            <Tags>
              {tags.areas.map((area) => (
                <Area
                  key={area.slug}
                  slug={area.code}
                  name={area.name}
                  icon={iconNames.find((name) => name === area.icon) ?? 'tag'}
                />
              ))}
              {tags.goals.map((goal) => (
                <GoalTag key={`${goal.set} ${goal.code}`} code={goal.code} name={goal.name} />
              ))}
              {[...tags.themes.map((theme) => theme.name), ...tags.keywords].map((word) => (
                <Pill key={word}>{word}</Pill>
              ))}
              {staffCase.isDemo ? <Pill>{common('demo')}</Pill> : null}
            </Tags>
            <p className="row">
              {links.target ? (
                <a href={links.target}>
                  {t('mergedInto', { reference: staffCase.mergedInto ?? '' })}
                </a>
              ) : null}
              {staffCase.isPublic ? <a href={links.publicPage}>{t('public')}</a> : null}
              {links.letter ? <a href={links.letter}>{letters('link')}</a> : null}
              {may.moderate ? <a href={links.moderate}>{t('moderate')}</a> : null}
            </p>
          </Panel>
          <ContextBox context={staffCase.place} />
          {staffCase.evidence ? (
            <EvidencePanel data={staffCase.evidence} mayMark={may.tag} posted={posted} />
          ) : null}
          <JudgementList judgements={staffCase.judgements} />
          <div className="spanel">
            <CaseLog entries={staffCase.log} />
          </div>
        </div>
        <div className="flow">
          <AssignmentPanel
            data={staffCase.assignment}
            action={links.self}
            posted={posted}
            hrefOf={links.submission}
          />
        </div>
      </div>
    </>
  )
}
