import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { claimCase } from '../features/case/claim-case.server.ts'
import { FindForm } from '../features/case/find-form.tsx'
import { findForm } from '../features/case/forms.ts'
import { listMine } from '../features/case/list-mine.server.ts'
import { MineList } from '../features/case/mine-list.tsx'
import { listOwn } from '../features/registrations/own/list-own.server.ts'
import { OwnList } from '../features/registrations/own/own-list.tsx'
import { requireAccount } from '../http/actor.server.ts'
import { openCase } from '../http/case-access.server.ts'
import { parseForm, readFormData } from '../http/forms.server.ts'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import { seeOther } from '../http/respond.server.ts'
import { urls } from '../http/urls.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import { parseReference } from '../lib/reference-number.ts'
import { Wrap } from '../ui/columns.tsx'
import { Breadcrumbs, PageHead } from '../ui/page-head.tsx'
import { SubSection } from '../ui/section.tsx'

export const meta = pageMeta
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request)
  const { db, env, now, locale, t, url } = openPage(request)
  const before = /^\d{1,9}$/.exec(url.searchParams.get('przed') ?? '')?.[0] ?? null
  const { rows, next } = await listMine(db, account.id, before === null ? null : Number(before))
  return {
    head: { title: t('follow.mine.title'), noindex: true },
    rows,
    next,
    now,
    workshops: await listOwn(db, account.id, { locale, secret: env.sessionSecret }),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request)
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), findForm)
  if (!form.ok) return form.invalid
  const reference = parseReference(form.value.number)
  if (!reference) return form.refuse({ fields: { number: ['follow.error.numberShape'] } })
  const opened = await openCase(request, reference, form.value.code)
  if (!opened.ok) return form.refuse(opened.refusal.errors, opened.refusal.status)
  const claimed = await claimCase(db, opened.value.submission, account.id, now)
  if (claimed.ok) return seeOther(urls.mine(), { tone: 'done', key: 'follow.flash.claimed' })
  const { refusal } = claimed
  const key = refusal === 'conflict' ? 'errors.conflict' : `follow.error.${refusal}`
  return form.refuse({ form: [key] }, 409)
}

export default function Mine() {
  const { rows, next, now, workshops } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTranslations('follow.mine')
  const common = useTranslations('common')
  const shell = useTranslations('shell')
  return (
    <Wrap>
      <Breadcrumbs
        label={common('breadcrumbs')}
        items={[{ href: urls.home(), label: shell('nav.home') }]}
        current={t('title')}
      />
      <PageHead title={t('title')} lead={t('lead')} />
      <MineList
        rows={rows}
        now={now}
        caseHref={urls.case}
        newHref={urls.newPostulate()}
        olderHref={next === null ? null : urls.mine({ przed: String(next) })}
      />
      <OwnList rows={workshops} hrefOf={urls.registration} />
      <SubSection title={t('claim')} id="dodaj">
        <p>{t('claimLead')}</p>
        <div className="claim">
          <FindForm lastResult={lastResult} send={t('claimSend')} />
        </div>
      </SubSection>
    </Wrap>
  )
}
