import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FilterForm } from '../../features/register/filter-form.tsx'
import { findByNumber } from '../../features/register/find-by-number.server.ts'
import { NothingFound } from '../../features/register/nothing-found.tsx'
import { readList } from '../../features/register/read-list.server.ts'
import { ResultList } from '../../features/register/result-list.tsx'
import { SORT_SLUGS, type SortName } from '../../features/register/sorts.ts'
import { SearchNote } from '../../features/search/search-note.tsx'
import { hasEmptyParameters } from '../../http/empty-parameters.ts'
import { pageMeta } from '../../http/meta.ts'
import { MOST_COUNTED } from '../../features/register/most-counted.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { limitSearch, passSearchWait } from '../../http/search-limit.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { ActiveFilters, ListColumns, ResultsHead, SearchBar } from '../../ui/filters.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'
import { Breadcrumbs, PageHead } from '../../ui/page-head.tsx'
import { FilterChip } from '../../ui/seg.tsx'
import { SortForm } from '../../ui/sort-form.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }
export const headers = passSearchWait

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, url, locale, t } = openPage(request)
  await limitSearch(url)
  const typed = await findByNumber(db, url.searchParams.get('q') ?? '', locale, now)
  if (typed) throw redirect(urls.postulate(typed))
  const list = await readList(db, url.searchParams, locale, t, now)
  if (hasEmptyParameters(url)) throw redirect(urls.postulates(list.query))
  const head = {
    title: t('postulates.title'),
    description: t('postulates.description'),
    canonical: env.appOrigin + urls.postulates(list.query),
  }
  return { head, now, ...list }
}

export default function Postulates() {
  const t = useTranslations()
  const { query, filters, active, total, isMore, page, sort, sorts, kind, search, now } =
    useLoaderData<typeof loader>()
  const { q, sort: sorted, ...chosen } = query
  const action = urls.postulates()
  const sortOption = (name: SortName) => {
    return { value: SORT_SLUGS[name], label: t(`postulates.sort.${name}`) }
  }
  return (
    <Wrap>
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        items={[{ href: urls.home(), label: t('shell.nav.home') }]}
        current={t('postulates.title')}
      />
      <PageHead
        title={t('postulates.title')}
        lead={t('postulates.lead')}
        action={
          <ButtonLink href={urls.newPostulate()} icon="plus">
            {t('postulates.submit')}
          </ButtonLink>
        }
      />
      <SearchBar
        action={action}
        name="q"
        label={t('postulates.search')}
        submit={t('common.search')}
        defaultValue={q}
        placeholder={t('postulates.placeholder')}
      >
        <HiddenInputs values={{ ...chosen, sort: sorted }} />
      </SearchBar>
      <ListColumns
        filters={
          <FilterForm
            action={action}
            view={filters}
            on={active.length - (q ? 1 : 0)}
            kept={{
              q,
              warsztat: chosen.warsztat,
              autor: chosen.autor,
              od: chosen.od,
              do: chosen.do,
              sort: sorted,
            }}
          />
        }
      >
        <section aria-label={t('postulates.results')}>
          <ResultsHead
            title={
              isMore
                ? t(total < MOST_COUNTED ? 'common.foundAtLeast' : 'common.foundOver', {
                    count: total,
                  })
                : t(kind === 'postulate' ? 'common.count.postulates' : `postulates.found.${kind}`, {
                    count: total,
                  })
            }
          >
            <SortForm
              action={action}
              id="sort"
              name="sort"
              label={t('postulates.sortLabel')}
              submit={t('postulates.sortLabel')}
              defaultValue={sort}
              options={sorts.map(sortOption)}
            >
              <HiddenInputs values={{ q, ...chosen }} />
            </SortForm>
          </ResultsHead>
          {active.length > 0 ? (
            <ActiveFilters label={t('postulates.active')}>
              {active.map((filter) => (
                <FilterChip
                  key={filter.key}
                  href={urls.postulates(filter.query)}
                  action={t('postulates.removeFilter')}
                >
                  {filter.label}
                </FilterChip>
              ))}
              <a href={urls.postulates({ sort: sorted })}>{t('postulates.clear')}</a>
            </ActiveFilters>
          ) : null}
          <SearchNote
            notes={search}
            exactHref={urls.postulates({ ...query, dokladnie: 'tak' })}
            widerHref={urls.postulates({ ...query, dokladnie: undefined })}
            wordHref={(word) => urls.postulates({ ...query, q: word })}
          />
          {page.rows.length > 0 ? (
            <ResultList
              page={page}
              now={now}
              hrefOf={urls.submission}
              pageHref={(cursor) => urls.postulates({ ...query, ...cursor })}
            />
          ) : (
            <NothingFound
              isFiltered={active.length > 0}
              hrefs={{
                send: urls.newPostulate(),
                all: urls.postulates({ rodzaj: 'wszystko' }),
                areas: urls.areas(),
              }}
            />
          )}
        </section>
      </ListColumns>
    </Wrap>
  )
}
