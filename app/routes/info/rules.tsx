import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOfficialRoutes, listPublicationRules } from '../../features/frame/rules.server.ts'
import { InfoPage } from '../../http/info-page.tsx'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, locale, t } = openPage(request)
  return {
    head: { title: t('pages.rules.title') },
    rules: await listPublicationRules(db, locale),
    routes: await listOfficialRoutes(db, locale),
  }
}

export default function Rules() {
  const { rules, routes } = useLoaderData<typeof loader>()
  const t = useTranslations('pages.rules')
  return (
    <InfoPage title={t('title')} lead={t('lead')}>
      <h2>{t('how.title')}</h2>
      <p>{t('how.text')}</p>
      <h2>{t('rulesTitle')}</h2>
      {rules.map((rule) => (
        <section key={rule.code} id={rule.code}>
          <h3>{rule.name}</h3>
          <p>{rule.meaning}</p>
          <DefinitionList
            items={[
              { key: 'yes', term: t('allowed'), value: rule.allowed },
              { key: 'no', term: t('notAllowed'), value: rule.notAllowed },
            ]}
          />
        </section>
      ))}
      <h2 id="odwolanie">{t('appeal.title')}</h2>
      <p>{t('appeal.text')}</p>
      <h2 id="inne-drogi">{t('otherWays.title')}</h2>
      <p>{t('otherWays.text')}</p>
      {routes.map((route) => (
        <section key={route.code} id={route.code}>
          <h3>{route.name}</h3>
          <p>{route.useWhen}</p>
          <DefinitionList
            items={[
              { key: 'needs', term: t('needs'), value: route.needs },
              { key: 'deadline', term: t('deadline'), value: route.deadline },
              ...(route.legalBasis
                ? [{ key: 'basis', term: t('legalBasis'), value: route.legalBasis }]
                : []),
              ...(route.service
                ? [{ key: 'service', term: t('service'), value: route.service }]
                : []),
              { key: 'where', term: t('where'), value: route.address },
              { key: 'note', term: t('note'), value: route.note },
            ]}
          />
        </section>
      ))}
    </InfoPage>
  )
}
