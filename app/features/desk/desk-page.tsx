import { useErrorText } from '../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { postedErrors, postedList, type PostedForm } from '../../lib/posted-form.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { QueueTabs, Seg } from '../../ui/seg.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PositionLinks } from '../positions/position-table.tsx'
import { SearchNote } from '../search/search-note.tsx'
import { FilterBar } from '../staff-register/filter-bar.tsx'
import { DeskHead } from './desk-head.tsx'
import { DeskList } from './desk-list.tsx'
import { MissingPanel } from './missing-panel.tsx'
import type { DeskData } from './read-desk.server.ts'

type Query = Record<string, string | undefined>
export type DeskLinks = PositionLinks & {
  list: (query?: Query) => string
  consultation: string
  groups: string
  reports: string
  moderation: string
}
type DeskPageProps = { desk: DeskData; posted: PostedForm; links: DeskLinks }

/** The decision desk: one consultation, its clock, everything it was sent, and what it still owes. */
export function DeskPage({ desk, posted, links }: DeskPageProps) {
  const t = useTranslations('desk')
  const register = useTranslations('panel.register')
  const errors = useTranslations('errors')
  const errorText = useErrorText()
  const refused = postedErrors(posted)
  const { consultation, inbox } = desk
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={links.consultation}>{t('back')}</a>}
        title={t('title', { consultation: consultation.title })}
        lead={<Lead desk={desk} />}
        action={
          desk.may.report ? (
            <ButtonLink href={links.reports} variant="line" icon="file-text">
              {t('reports')}
            </ButtonLink>
          ) : null
        }
      />
      <div className="flow">
        <ErrorSummary
          title={errors('summary', { count: refused.length })}
          errors={refused.map(({ name, error }) => ({
            fieldId: name === 'references' || name === '' ? 'list' : `bulk-${name}`,
            message: errorText(error) ?? '',
          }))}
        />
        <DeskHead clock={desk.clock} answers={desk.answers} />
        {inbox ? (
          <Seg
            label={t('inbox.label')}
            items={[
              {
                href: links.list(inbox.query),
                label: t('inbox.own', { unit: inbox.name }),
                current: inbox.isOwn,
              },
              { href: links.list(inbox.allQuery), label: t('inbox.all'), current: !inbox.isOwn },
            ]}
          />
        ) : null}
      </div>
      <Panel kind="staff" title={register('filters')} titleHidden className="deskpart">
        <div className="flow">
          <QueueTabs
            label={t('stages')}
            items={desk.stages.map(({ name, count, query, current }) => ({
              href: links.list(query),
              label: t(`stage.${name}`, { count }),
              current,
            }))}
          />
          <FilterBar
            action={links.list()}
            label={register('filters')}
            filters={desk.bar}
            reset={<a href={links.list({ jednostka: 'wszystkie' })}>{register('filter.reset')}</a>}
          >
            <input type="hidden" name="stanowisko" value={desk.query.stanowisko} />
          </FilterBar>
          <SearchNote
            notes={desk.search}
            exactHref={links.list({ ...desk.query, dokladnie: 'tak' })}
            widerHref={links.list({ ...desk.query, dokladnie: undefined })}
            wordHref={(q) => links.list({ ...desk.query, q })}
          />
        </div>
      </Panel>
      <DeskList
        desk={desk}
        posted={posted}
        selected={postedList(posted, 'references')}
        links={links}
      />
      <MissingPanel
        missing={desk.missing}
        consultation={consultation}
        may={desk.may}
        unitHref={(slug) =>
          links.list({ jednostka: slug ?? 'brak', stanowisko: 'wszystkie', stan: undefined })
        }
        moderationHref={links.moderation}
      />
    </>
  )
}

function Lead({ desk }: { desk: DeskData }) {
  const t = useTranslations('desk')
  const format = useFormatter()
  const { opensAt, host, basis } = desk.consultation
  const closesAt = desk.clock?.closesAt
  const date = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  return [
    opensAt && closesAt ? t('dates', { from: date(opensAt), until: date(closesAt) }) : null,
    t('basis', { basis }),
    host ? t('host', { host }) : null,
  ]
    .filter(Boolean)
    .join(' ')
}
