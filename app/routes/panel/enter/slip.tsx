import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readOwnEntry } from '../../../features/entry/own-entries.server.ts'
import { PrintButton } from '../../../features/entry/print-button.tsx'
import { Slip } from '../../../features/entry/slip.tsx'
import { qrPath } from '../../../features/intake/receipt-qr.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import type { RouteHandle } from '../../../http/route-handle.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { parseReference } from '../../../lib/reference-number.ts'
import { Kbd } from '../../../ui/kbd.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['intake'] }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.enter')
  const { db, env, now, t } = openPage(request)
  const reference = parseReference(params.reference ?? '')
  const receipt =
    reference && (await readOwnEntry(db, reference, actor.id, { now, secret: env.sessionSecret }))
  if (!receipt) throw notFound()
  const { code } = receipt
  return {
    head: { title: t('intake.slip.title', { reference: receipt.reference }), noindex: true },
    receipt,
    address: new URL(env.appOrigin).host + urls.follow(),
    qr: code ? qrPath(env.appOrigin + urls.caseByCode(receipt.reference, code)) : null,
    now,
  }
}

export default function EntrySlip() {
  const { receipt, address, qr, now } = useLoaderData<typeof loader>()
  const t = useTranslations('intake.slip')
  return (
    <>
      <div className="noprint">
        <PageHead
          kind="staff"
          title={t('title', { reference: receipt.reference })}
          lead={t('lead')}
          above={<a href={urls.panel.enter()}>{t('back')}</a>}
          action={<PrintButton label={t('print')} />}
        />
        <p className="muted sm">
          {t('printHint')} <Kbd>Ctrl</Kbd> <Kbd>P</Kbd>
        </p>
      </div>
      <Slip receipt={receipt} address={address} qr={qr} now={now} />
    </>
  )
}
