import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { listRounds } from '../../../features/coding/read-rounds.server.ts'
import { RoundList } from '../../../features/coding/round-list.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { CodebookTabs } from '../../../http/codebook-tabs.tsx'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { queryNumber } from '../../../http/query-number.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'coding.do')
  const { db, url, locale, t } = openPage(request)
  return {
    head: { title: t('coding.title'), noindex: true },
    list: await listRounds(db, queryNumber(url.searchParams, 'po'), locale),
    accountId: actor.id,
    mayManage: can(actor, 'coding.manage'),
  }
}

export default function Rounds() {
  const { list, accountId, mayManage } = useLoaderData<typeof loader>()
  const t = useTranslations('coding')
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('lead')}
        action={
          mayManage ? (
            <ButtonLink href={urls.panel.newCodingRound()}>{t('newTitle')}</ButtonLink>
          ) : null
        }
      />
      <CodebookTabs current="coding" />
      <RoundList
        list={list}
        accountId={accountId}
        links={{
          round: (id) => urls.panel.codingRound(id),
          code: (id) => urls.panel.code(id),
          next: (before) => `${urls.panel.codingRounds()}?po=${before}`,
        }}
      />
    </>
  )
}
