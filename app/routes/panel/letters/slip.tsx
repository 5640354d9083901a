import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PrintButton } from '../../../features/entry/print-button.tsx'
import { qrPath } from '../../../features/intake/receipt-qr.server.ts'
import { readLetterSlip } from '../../../features/letters/letter-slip.server.ts'
import { LetterSlip } from '../../../features/letters/letter-slip.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import type { RouteHandle } from '../../../http/route-handle.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['letters', 'intake', 'status'] }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.enter')
  const { db, env, now, t } = openPage(request)
  const id = pathNumber(params.id)
  const key = { now, secret: env.sessionSecret }
  const slip = id === null ? null : await readLetterSlip(db, id, actor.id, key)
  if (id === null || !slip) throw notFound()
  const [first = ''] = slip.references
  return {
    head: { title: t('letters.slip.title', { count: slip.references.length }), noindex: true },
    id,
    slip,
    address: new URL(env.appOrigin).host + urls.follow(),
    qr: slip.code ? qrPath(env.appOrigin + urls.caseByCode(first, slip.code)) : null,
    now,
  }
}

export default function Slip() {
  const { id, slip, address, qr, now } = useLoaderData<typeof loader>()
  const t = useTranslations('letters.slip')
  const intake = useTranslations('intake.slip')
  return (
    <>
      <div className="noprint">
        <PageHead
          kind="staff"
          title={t('title', { count: slip.references.length })}
          lead={intake('lead')}
          above={<a href={urls.panel.letter(id)}>{t('back')}</a>}
          action={<PrintButton label={intake('print')} />}
        />
        <p className="muted sm">
          {intake('printHint')} <Kbd>Ctrl</Kbd> <Kbd>P</Kbd>
        </p>
      </div>
      <LetterSlip slip={slip} address={address} qr={qr} now={now} />
    </>
  )
}
