import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findByNumber } from '../features/register/find-by-number.server.ts'
import {
  FoundDocuments,
  FoundSubmissions,
  FoundWorkshops,
} from '../features/search/found-lists.tsx'
import { NextSteps } from '../features/search/next-steps.tsx'
import { ResultGroup } from '../features/search/result-group.tsx'
import { searchEverything } from '../features/search/search-everything.server.ts'
import { SearchNote } from '../features/search/search-note.tsx'
import { hasEmptyParameters } from '../http/empty-parameters.ts'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import type { RouteHandle } from '../http/route-handle.ts'
import { passSearchWait, secondsToSearch } from '../http/search-limit.server.ts'
import { urls } from '../http/urls.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import { Wrap } from '../ui/columns.tsx'
import { SearchBar } from '../ui/filters.tsx'
import { HiddenInputs } from '../ui/hidden-inputs.tsx'
import { Empty } from '../ui/note.tsx'
import { Breadcrumbs, PageHead } from '../ui/page-head.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }
export const headers = passSearchWait

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, url, locale, t } = openPage(request)
  const text = (url.searchParams.get('q') ?? '').trim()
  const isExact = url.searchParams.get('dokladnie') === 'tak'
  const typed = await findByNumber(db, text.slice(0, 40), locale, now)
  if (typed) throw redirect(urls.postulate(typed))
  const where = url.searchParams.get('gdzie') === 'warsztaty' ? 'workshops' : 'all'
  const query = {
    q: text.slice(0, 200) || undefined,
    dokladnie: isExact ? 'tak' : undefined,
    gdzie: where === 'workshops' ? 'warsztaty' : undefined,
  }
  if (hasEmptyParameters(url)) throw redirect(urls.search(query))
  const wait = await secondsToSearch(text)
  const page = {
    head: {
      title: t('search.title'),
      description: t('search.description'),
      canonical: env.appOrigin + urls.search(),
    },
    now,
    query,
    waitMinutes: wait === null ? null : Math.ceil(wait / 60),
    found:
      text && wait === null
        ? await searchEverything(db, { text, isExact, where }, locale, now)
        : null,
  }
  if (wait === null) return data(page)
  return data(page, { status: 429, headers: { 'Retry-After': String(wait) } })
}

export default function Search() {
  const t = useTranslations()
  const { now, query, found, waitMinutes } = useLoaderData<typeof loader>()
  const { submissions, documents, workshops } = found ?? {}
  const words = { q: query.q, dokladnie: query.dokladnie }
  const isOnlyWorkshops = query.gdzie !== undefined
  const isNothing = workshops?.total === 0 && !submissions?.total && !documents?.total
  return (
    <Wrap>
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        items={[{ href: urls.home(), label: t('shell.nav.home') }]}
        current={t('search.title')}
      />
      <PageHead title={t('search.title')} lead={t('search.lead')} />
      <SearchBar
        action={urls.search()}
        name="q"
        label={t('search.field')}
        submit={t('common.search')}
        defaultValue={query.q}
        placeholder={t('search.placeholder')}
      >
        <HiddenInputs values={{ dokladnie: query.dokladnie }} />
      </SearchBar>
      {waitMinutes === null ? null : (
        <p className="search-note" role="alert">
          {t('search.tooFast', { minutes: waitMinutes })}
        </p>
      )}
      {found || waitMinutes !== null ? null : <p className="search-note">{t('search.begin')}</p>}
      <SearchNote
        notes={found?.notes ?? null}
        exactHref={urls.search({ ...query, dokladnie: 'tak' })}
        widerHref={urls.search({ ...query, dokladnie: undefined })}
        wordHref={(word) => urls.search({ ...query, q: word })}
      />
      {isOnlyWorkshops ? (
        <p className="search-note">
          {t('search.onlyWorkshops')} <a href={urls.search(words)}>{t('search.everywhere')}</a>
        </p>
      ) : null}
      {isNothing ? (
        <Empty
          title={t('search.nothing')}
          headingLevel="h2"
          actions={<NextSteps hrefs={nextHrefs} />}
        >
          {t('search.nothingText')}
        </Empty>
      ) : null}
      {submissions && !isNothing ? (
        <ResultGroup
          kind="submissions"
          total={submissions.total}
          href={urls.postulates({ ...words, rodzaj: 'wszystko' })}
        >
          <FoundSubmissions rows={submissions.rows} now={now} hrefOf={urls.submission} />
        </ResultGroup>
      ) : null}
      {documents && !isNothing ? (
        <ResultGroup kind="documents" total={documents.total} href={urls.documents(words)}>
          <FoundDocuments rows={documents.rows} hrefOf={placeOf} />
        </ResultGroup>
      ) : null}
      {workshops && !isNothing ? (
        <ResultGroup
          kind="workshops"
          total={workshops.total}
          href={
            workshops.rows.length < workshops.total
              ? urls.search({ ...words, gdzie: 'warsztaty' })
              : null
          }
        >
          <FoundWorkshops rows={workshops.rows} hrefOf={urls.workshop} />
        </ResultGroup>
      ) : null}
    </Wrap>
  )
}

const nextHrefs = {
  send: urls.newPostulate(),
  all: urls.postulates({ rodzaj: 'wszystko' }),
  areas: urls.areas(),
}

function placeOf(slug: string, version: number, key: string | null): string {
  const page = urls.version(slug, version)
  return key === null ? page : `${page}#${key}`
}
