import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAreas } from '../../features/frame/codebook.server.ts'
import { searchNotesOf } from '../../features/search/looked.server.ts'
import { SearchNote } from '../../features/search/search-note.tsx'
import { consultationsWithWorkshops } from '../../features/workshops/reading/filter-options.server.ts'
import { ListBar } from '../../features/workshops/reading/list-bar.tsx'
import { filterQuery, readFilter } from '../../features/workshops/reading/list-filter.ts'
import { listSessions } from '../../features/workshops/reading/list-sessions.server.ts'
import { markSessions } from '../../features/workshops/reading/mark-sessions.server.ts'
import { nearestSessions } from '../../features/workshops/reading/nearest-sessions.server.ts'
import { readPlace, writePlace } from '../../features/workshops/reading/session-cursor.ts'
import { SessionFilters } from '../../features/workshops/reading/session-filters.tsx'
import { SessionList } from '../../features/workshops/reading/session-list.tsx'
import { hasEmptyParameters } from '../../http/empty-parameters.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { limitSearch, passSearchWait } from '../../http/search-limit.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { ListColumns, SearchBar } from '../../ui/filters.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'
import { Empty } from '../../ui/note.tsx'
import { Breadcrumbs, PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }
export const headers = passSearchWait

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, url, locale, t } = openPage(request)
  await limitSearch(url)
  const filter = readFilter(url.searchParams)
  const looked = await nearestSessions(db, filter, now)
  const query = filterQuery(filter)
  if (hasEmptyParameters(url)) throw redirect(urls.workshops(query))
  const place = readPlace(url.searchParams.get('od'))
  const [page, areas, consultations] = await Promise.all([
    listSessions(db, looked, place, now),
    listAreas(db, locale),
    consultationsWithWorkshops(db),
  ])
  return {
    now,
    filter,
    query,
    rows: await markSessions(db, page.rows, looked, locale),
    search: searchNotesOf(looked),
    next: page.next ? writePlace(page.next) : null,
    isFirst: place === null,
    areas: areas.map(({ slug, name }) => ({ slug, name })),
    consultations,
    head: {
      title: t(filter.isArchive ? 'workshops.archiveTitle' : 'workshops.title'),
      description: t('workshops.description'),
      canonical: env.appOrigin + urls.workshops(query),
    },
  }
}

export default function Workshops() {
  const { now, filter, query, rows, search, next, isFirst, areas, consultations } =
    useLoaderData<typeof loader>()
  const t = useTranslations('workshops')
  const { isArchive } = filter
  const { kiedy: _when, wolne: _free, ...shared } = query
  const words = { q: query.q, dokladnie: query.dokladnie }
  return (
    <Wrap className="wslist">
      <Breadcrumbs
        label={useTranslations('common')('breadcrumbs')}
        items={[{ href: urls.home(), label: useTranslations('shell.nav')('home') }]}
        current={t('title')}
      />
      <PageHead
        title={t(isArchive ? 'archiveTitle' : 'title')}
        lead={t(isArchive ? 'archiveLead' : 'lead')}
      />
      <ListBar
        isArchive={isArchive}
        hrefs={{
          upcoming: urls.workshops(shared),
          archive: urls.workshops({ ...shared, kiedy: 'archiwum' }),
          calendar: urls.workshopCalendar(query),
        }}
      />
      <SearchBar
        action={urls.workshops()}
        name="q"
        label={useTranslations('search')('inWorkshops')}
        submit={useTranslations('common')('search')}
        defaultValue={query.q}
      >
        <HiddenInputs values={{ ...query, q: undefined }} />
      </SearchBar>
      <SearchNote
        notes={search}
        exactHref={urls.workshops({ ...query, dokladnie: 'tak' })}
        widerHref={urls.workshops({ ...query, dokladnie: undefined })}
        wordHref={(q) => urls.workshops({ ...query, q })}
      />
      {query.q ? (
        <p className="search-note">
          <a href={urls.search({ ...words, gdzie: 'warsztaty' })}>{t('list.lookEverywhere')}</a>
        </p>
      ) : null}
      <ListColumns
        filters={
          <SessionFilters
            action={urls.workshops()}
            filter={filter}
            areas={areas}
            consultations={consultations}
          />
        }
      >
        <section aria-labelledby="terminy">
          <h2 className="vh" id="terminy">
            {t(isArchive ? 'list.archive' : 'list.upcoming')}
          </h2>
          {rows.length > 0 ? (
            <SessionList rows={rows} now={now} hrefOf={urls.workshop} />
          ) : (
            <Empty
              title={t(isArchive ? 'list.noneArchive' : 'list.none')}
              actions={
                <ButtonLink variant="line" href={urls.workshops({ kiedy: query.kiedy })}>
                  {t('list.clear')}
                </ButtonLink>
              }
            >
              {t('list.noneText')}
            </Empty>
          )}
          <Pagination
            label={t('list.pages')}
            first={isFirst ? undefined : { href: urls.workshops(query), label: t('list.first') }}
            next={
              next
                ? { href: urls.workshops({ ...query, od: next }), label: t('list.next') }
                : undefined
            }
          />
        </section>
      </ListColumns>
    </Wrap>
  )
}
