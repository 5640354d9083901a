import { useTranslations } from '../../i18n/page-context.tsx'
import { BulkBar } from '../../ui/activity-log.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QueueTabs } from '../../ui/seg.tsx'
import { FilterBar } from '../staff-register/filter-bar.tsx'
import { AnswerProgress } from './answer-progress.tsx'
import { PositionTable, type PositionLinks } from './position-table.tsx'
import type { PositionListData } from './read-position-list.server.ts'
import { MOST_COUNTED } from '../register/most-counted.ts'

type PositionListPageProps = {
  page: PositionListData
  listHref: (query?: Record<string, string | undefined>) => string
  newHref: string
  templatesHref: string
  links: PositionLinks
}

/** What waits for an answer, by stage; some or many are answered together. */
export function PositionListPage({
  page,
  listHref,
  newHref,
  templatesHref,
  links,
}: PositionListPageProps) {
  const t = useTranslations('positions.list')
  const register = useTranslations('panel.register')
  const common = useTranslations('common')
  const { list, query, stages } = page
  const canSelect = page.progress === 'none' && list.rows.length > 0
  const table = (
    <PositionTable
      rows={list.rows}
      canSelect={canSelect}
      selectAll={page.selectAll}
      links={links}
    />
  )
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('lead')}
        action={
          <ButtonLink href={newHref} variant="line" icon="pen-line">
            {t('write')}
          </ButtonLink>
        }
      />
      {page.mayAccept ? (
        <p>
          <a href={templatesHref}>{t('templates')}</a>
        </p>
      ) : null}
      <AnswerProgress answers={page.answers} />
      <Panel kind="staff" title={t('table')} id="list" className="deskpart flow">
        <QueueTabs
          label={t('tabsLabel')}
          items={stages.map(({ name, count, query: address, current }) => ({
            href: listHref(address),
            label: `${t(`tabs.${name}`)} (${count > MOST_COUNTED ? common('over') : count})`,
            current,
          }))}
        />
        <FilterBar action={listHref()} label={register('filters')} filters={page.bar}>
          <input type="hidden" name="stanowisko" value={query.stanowisko} />
        </FilterBar>
        {list.rows.length === 0 ? <Empty title={t('empty')}>{t('emptyText')}</Empty> : null}
        {canSelect ? (
          <form action={newHref} className="flow">
            <BulkBar label={register('bulk.label')} count={t('answerTogetherHint')}>
              <Button>{t('answerTogether')}</Button>
              <a
                href={`${listHref({ ...query, po: page.after ?? undefined, zaznacz: 'wszystkie' })}#list`}
              >
                {register('bulk.selectAll')}
              </a>
            </BulkBar>
            {table}
          </form>
        ) : null}
        {!canSelect && list.rows.length > 0 ? table : null}
        <Pagination
          label={register('pages')}
          first={page.after ? { href: listHref(query), label: register('first') } : undefined}
          next={
            list.next
              ? { href: listHref({ ...query, po: list.next }), label: register('next') }
              : undefined
          }
        />
      </Panel>
    </>
  )
}
