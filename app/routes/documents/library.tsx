import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DOCUMENT_KINDS, KIND_SLUGS, kindOfSlug } from '../../features/reading/document-kinds.ts'
import { LibraryCard } from '../../features/reading/library-card.tsx'
import { MaterialList } from '../../features/reading/material-list.tsx'
import { readLibrary, readMaterials } from '../../features/reading/read-library.server.ts'
import { findHits, hitsIn } from '../../features/search/find-hits.server.ts'
import { searchNotesOf, withCorrections } from '../../features/search/looked.server.ts'
import { SearchNote } from '../../features/search/search-note.tsx'
import { NO_CORRECTIONS } from '../../features/search/search-query.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { limitSearch, passSearchWait } from '../../http/search-limit.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { SearchBar } from '../../ui/filters.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'
import { Empty } from '../../ui/note.tsx'
import { Breadcrumbs, PageHead } from '../../ui/page-head.tsx'
import { PostulateList } from '../../ui/postulate-card.tsx'
import { Seg } from '../../ui/seg.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }
export const headers = passSearchWait

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, url, t } = openPage(request)
  await limitSearch(url)
  const text = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  const isExact = url.searchParams.get('dokladnie') === 'tak'
  const looked = await withCorrections(db, { text, isExact, corrections: NO_CORRECTIONS })
  const [library, named, found] = await Promise.all([
    readLibrary(db, now),
    readMaterials(db),
    text ? findHits(db, 'document', looked) : null,
  ])
  const rows = library
    .filter((row) => found === null || found.excerpts.has(row.id))
    .map((row) => ({ ...row, hits: found ? hitsIn(found, row.id, row.title) : null }))
  const materials = text ? [] : named
  const kind = kindOfSlug(url.searchParams.get('rodzaj'))
  const groups = DOCUMENT_KINDS.map((each) => ({
    kind: each,
    rows: rows.filter((row) => row.kind === each),
  }))
  return {
    head: {
      title: t('reading.title'),
      description: t('reading.description'),
      canonical:
        env.appOrigin + urls.documents({ q: text, rodzaj: kind ? KIND_SLUGS[kind] : undefined }),
    },
    kind,
    words: { q: text || undefined, dokladnie: text && isExact ? 'tak' : undefined },
    search: searchNotesOf(found?.looked ?? looked),
    materials: kind === null ? materials : materials.filter((each) => each.kind === kind),
    kinds: groups.filter((group) => group.rows.length > 0).map((group) => group.kind),
    groups: groups.filter(
      (group) => group.rows.length > 0 && (kind === null || group.kind === kind),
    ),
  }
}

export default function Library() {
  const t = useTranslations()
  const { kind, words, search, kinds, groups, materials } = useLoaderData<typeof loader>()
  const text = words.q
  const rodzaj = kind ? KIND_SLUGS[kind] : undefined
  return (
    <Wrap>
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        items={[{ href: urls.home(), label: t('shell.nav.home') }]}
        current={t('reading.title')}
      />
      <PageHead title={t('reading.title')} lead={t('reading.lead')} />
      <SearchBar
        action={urls.documents()}
        name="q"
        label={t('search.inDocuments')}
        submit={t('common.search')}
        defaultValue={text}
      >
        <HiddenInputs values={{ rodzaj, dokladnie: words.dokladnie }} />
      </SearchBar>
      <SearchNote
        notes={search}
        exactHref={urls.documents({ ...words, rodzaj, dokladnie: 'tak' })}
        widerHref={urls.documents({ q: text, rodzaj })}
        wordHref={(q) => urls.documents({ ...words, q, rodzaj })}
      />
      {kinds.length > 1 || kind ? (
        <div className="library__kinds">
          <Seg
            label={t('reading.filter')}
            items={[
              {
                href: urls.documents(words),
                label: t('reading.allKinds'),
                current: kind === null,
              },
              ...kinds.map((each) => ({
                href: urls.documents({ ...words, rodzaj: KIND_SLUGS[each] }),
                label: t(`reading.kinds.${each}`),
                current: each === kind,
              })),
            ]}
          />
        </div>
      ) : null}
      {groups.map((group) => (
        <section key={group.kind} className="library" aria-labelledby={`rodzaj-${group.kind}`}>
          <h2 id={`rodzaj-${group.kind}`}>{t(`reading.kinds.${group.kind}`)}</h2>
          <PostulateList>
            {group.rows.map((row) => (
              <LibraryCard
                key={row.slug}
                row={row}
                href={urls.version(row.slug, row.versionNumber)}
              />
            ))}
          </PostulateList>
        </section>
      ))}
      {materials.length > 0 ? <MaterialList materials={materials} /> : null}
      {groups.length === 0 && materials.length === 0 ? (
        <Empty
          title={t(text ? 'search.nothing' : kind ? 'reading.emptyKind' : 'reading.empty')}
          headingLevel="h2"
          actions={
            kind || text ? (
              <ButtonLink href={urls.documents()} variant="line">
                {t('reading.showAll')}
              </ButtonLink>
            ) : null
          }
        >
          {text ? t('search.nothingText') : kind ? null : t('reading.emptyText')}
        </Empty>
      ) : null}
    </Wrap>
  )
}
