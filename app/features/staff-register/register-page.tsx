import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedErrors, postedList, type PostedForm } from '../../lib/posted-form.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Empty } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QueueTabs } from '../../ui/seg.tsx'
import { SearchNote } from '../search/search-note.tsx'
import { BulkPanel } from './bulk-panel.tsx'
import { FilterBar } from './filter-bar.tsx'
import type { RegisterPageData } from './read-register-page.server.ts'
import { RegisterTable } from './register-table.tsx'

type Query = Record<string, string | undefined>
type RegisterPageProps = {
  page: RegisterPageData
  posted: PostedForm
  listHref: (query?: Query) => string
  hrefOf: (reference: string) => string
}

/** The staff register: every submission, what waits, and acts on many at once. */
export function RegisterPage({ page, posted, listHref, hrefOf }: RegisterPageProps) {
  const t = useTranslations('panel.register')
  const errors = useTranslations('errors')
  const errorText = useErrorText()
  const { list, query, may } = page
  const refused = postedErrors(posted)
  const chosen = postedList(posted, 'references')
  const canAct = (may.answer || may.assign || may.tag) && list.rows.length > 0
  const isSelected = (reference: string) => chosen?.includes(reference) ?? page.selectAll
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <div className="flow">
        <ErrorSummary
          title={errors('summary', { count: refused.length })}
          errors={refused.map(({ name, error }) => ({
            fieldId: name === 'references' || name === '' ? 'list' : `bulk-${name}`,
            message: errorText(error) ?? '',
          }))}
        />
        <QueueTabs
          label={t('views')}
          items={page.views.map(({ name, query: address, count, current }) => ({
            href: listHref(address),
            label: t(`view.${name}`, { count }),
            current,
          }))}
        />
      </div>
      <Panel kind="staff" title={t('filters')} titleHidden className="deskpart">
        <FilterBar
          action={listHref()}
          label={t('filters')}
          filters={page.bar}
          reset={<a href={listHref({ jednostka: 'wszystkie' })}>{t('filter.reset')}</a>}
        />
        <SearchNote
          notes={page.search}
          exactHref={listHref({ ...query, dokladnie: 'tak' })}
          widerHref={listHref({ ...query, dokladnie: undefined })}
          wordHref={(q) => listHref({ ...query, q })}
        />
      </Panel>
      <Panel
        kind="staff"
        id="list"
        title={t('found', { count: list.total })}
        className="deskpart flow"
      >
        {list.rows.length === 0 ? <Empty title={t('empty')}>{t('emptyText')}</Empty> : null}
        {canAct ? (
          <form method="post" className="flow">
            <BulkPanel
              may={may}
              units={page.units}
              today={page.today}
              codebook={page.codebook}
              selectAllHref={`${listHref({
                ...query,
                po: page.after ?? undefined,
                zaznacz: 'wszystkie',
              })}#list`}
              matching={list.total}
              posted={posted}
            />
            <RegisterTable
              rows={list.rows}
              selection={{ name: 'references', isSelected }}
              hrefOf={hrefOf}
            />
          </form>
        ) : null}
        {!canAct && list.rows.length > 0 ? (
          <RegisterTable rows={list.rows} selection={null} hrefOf={hrefOf} />
        ) : null}
        <Pagination
          label={t('pages')}
          first={page.after ? { href: listHref(query), label: t('first') } : undefined}
          next={
            list.next
              ? { href: listHref({ ...query, po: list.next }), label: t('next') }
              : undefined
          }
        />
      </Panel>
    </>
  )
}
