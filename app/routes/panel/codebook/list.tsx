import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { CodebookTable } from '../../../features/codebook/codebook-table.tsx'
import { listCodebooks } from '../../../features/codebook/list-codebooks.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { CodebookTabs } from '../../../http/codebook-tabs.tsx'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'coding.do')
  const { db, locale, t } = openPage(request)
  return {
    mayFrame: can(actor, 'frame.edit'),
    rows: await listCodebooks(db, locale),
    head: { title: t('codebook.title'), noindex: true },
  }
}

export default function Codebooks() {
  const { rows, mayFrame } = useLoaderData<typeof loader>()
  const t = useTranslations('codebook')
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <CodebookTabs current="codebook" />
      <Panel kind="staff" title={t('title')} titleHidden>
        <CodebookTable
          rows={rows}
          hrefOf={(id) => urls.panel.codebook(id)}
          reviewHref={(id) => urls.panel.codebookReview({ slownik: String(id) })}
        />
        <p>
          {t('list.own')} {mayFrame ? null : t('list.ownWho')}
        </p>
        {mayFrame ? (
          <p className="row">
            <a href={urls.panel.frame('zbiory-celow')}>{t('list.ownGoals')}</a>
            <a href={urls.panel.frame('edycje-tematow')}>{t('list.ownThemes')}</a>
          </p>
        ) : null}
      </Panel>
    </>
  )
}
