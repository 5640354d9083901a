import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { indicatorsOfInitiative } from '../../features/initiatives/indicators-of-initiative.server.ts'
import { InitiativeTies } from '../../features/initiatives/initiative-ties.tsx'
import { InitiativeFacts, InitiativeStory } from '../../features/initiatives/initiative-view.tsx'
import { readInitiative } from '../../features/initiatives/read-initiative.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { StrategyCrumbs } from '../../http/strategy-crumbs.tsx'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SideColumns, Wrap } from '../../ui/columns.tsx'
import { iconNamed } from '../../ui/icon-named.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { Area, GoalTag, Pill, Tags } from '../../ui/tags.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, locale } = openPage(request)
  const page = await readInitiative(db, { slug: params.slug ?? '' }, locale)
  if (!page) throw notFound()
  return {
    head: {
      title: page.row.title,
      description: page.row.summary,
      canonical: env.appOrigin + urls.initiative(page.row.slug),
    },
    page,
    indicators: await indicatorsOfInitiative(db, page.row.id, locale),
  }
}

export default function InitiativeRoute() {
  const t = useTranslations('initiatives')
  const { page, indicators } = useLoaderData<typeof loader>()
  const { row, terms } = page
  return (
    <Wrap>
      <StrategyCrumbs
        items={[{ href: urls.initiatives(), label: t('title') }]}
        current={<Written locale="pl">{row.title}</Written>}
      />
      <PageHead
        title={<Written locale="pl">{row.title}</Written>}
        lead={t(`kind.${row.kind}`)}
        action={row.is_example ? <Pill icon="info">{t('isExample')}</Pill> : undefined}
      />
      <SideColumns
        sideLabel={t('facts')}
        side={
          <Panel title={t('facts')}>
            <InitiativeFacts page={page} />
          </Panel>
        }
        rest={
          <>
            <InitiativeStory page={page} />
            <InitiativeTies page={page} indicators={indicators} hrefs={urls} />
          </>
        }
      >
        <div className="flow">
          <Written locale="pl" as="div">
            <PlainText text={row.summary} />
          </Written>
          <Tags>
            {terms.map((term) =>
              term.kind === 'area' ? (
                <Area
                  key={term.id}
                  slug={term.code}
                  name={term.name}
                  icon={iconNamed(term.icon)}
                  href={urls.area(term.slug)}
                />
              ) : (
                <GoalTag
                  key={term.id}
                  code={term.code}
                  name={term.name}
                  href={urls.goal(term.set, term.code)}
                />
              ),
            )}
          </Tags>
        </div>
      </SideColumns>
    </Wrap>
  )
}
