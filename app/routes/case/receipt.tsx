import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { setContactEmail } from '../../features/case/contact.server.ts'
import { receiptOfSending } from '../../features/remarks/receipt-of-sending.server.ts'
import { setSendingEmail } from '../../features/remarks/set-sending-email.server.ts'
import { readCaseView } from '../../features/case/case-view.server.ts'
import { receiptForm } from '../../features/case/forms.ts'
import { Receipt } from '../../features/intake/receipt.tsx'
import { ReceiptAside } from '../../features/intake/receipt-aside.tsx'
import { qrPath } from '../../features/intake/receipt-qr.server.ts'
import { readSupported } from '../../features/similar/judgements.server.ts'
import { SupportedNote } from '../../features/similar/supported-note.tsx'
import { caseAccess } from '../../http/case-access.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { refuseReceipt } from '../../http/receipt-limit.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { parseReference } from '../../lib/reference-number.ts'
import { SideColumns, Wrap } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['submit', 'similar'] }
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

/** The receipt shows the code, so it is for whoever came with the code; an account is not enough. */
async function requireReceipt(request: Request, typed: string | undefined) {
  const reference = parseReference(typed ?? '')
  if (!reference) throw notFound()
  const access = await caseAccess(request, reference)
  if (!access?.code) throw await seeOther(urls.case(reference))
  return { reference, code: access.code, access }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, locale, t } = openPage(request)
  const { reference, code, access } = await requireReceipt(request, params.reference)
  const [view, sending, supported] = await Promise.all([
    readCaseView(db, access.submission, locale),
    receiptOfSending(db, access.submission, t),
    readSupported(db, access.submission.id),
  ])
  return data({
    head: { title: sending?.title ?? t('submit.receipt.title'), noindex: true },
    words: sending?.words ?? null,
    supported,
    isWaiting: view.visibility === 'awaiting',
    receipt: {
      reference,
      code,
      title: view.own.title,
      together: sending?.together ?? null,
      channel: view.channel,
      receivedAt: view.receivedAt,
      estate: view.estate,
      moderationDueAt: view.moderationDueAt,
      answerDueAt: view.answerDueAt,
      followAddress: env.appOrigin.replace(/^https?:\/\//, '') + urls.follow(),
      qr: qrPath(env.appOrigin + urls.caseByCode(reference, code)),
    },
    email: view.email,
    isOnAccount: access.submission.submitter_id !== null,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now } = openPage(request)
  const { reference, code, access } = await requireReceipt(request, params.reference)
  const form = parseForm(await readFormData(request), receiptForm)
  if (!form.ok) return form.invalid
  const wait = await refuseReceipt(form, form.value.email)
  if (wait) return wait
  const context = { now, appOrigin: env.appOrigin }
  const { sending_id: sendingId } = access.submission
  if (sendingId) await setSendingEmail(db, sendingId, form.value.email, code, context)
  else await setContactEmail(db, access.submission, form.value.email, code, context)
  return seeOther(urls.receipt(reference), { tone: 'done', key: 'submit.receipt.emailAdded' })
}

export default function ReceiptPage() {
  const { receipt, words, supported, isWaiting, email, isOnAccount } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTranslations('submit.receipt')
  return (
    <Wrap className="receipt-page">
      <SideColumns
        sideLabel={t('aside')}
        side={
          <ReceiptAside
            lastResult={lastResult}
            email={email}
            isOnAccount={isOnAccount}
            links={[
              { href: urls.case(receipt.reference), label: t('case') },
              words
                ? { href: urls.documents(), label: words.again }
                : { href: urls.newPostulate(), label: t('again') },
              { href: urls.postulates(), label: t('others') },
            ]}
          />
        }
      >
        <h1>{words?.title ?? t('title')}</h1>
        <div className="flow">
          <p className="lead">{email ? t('leadMailed') : t('lead')}</p>
          <SupportedNote
            supported={supported}
            href={supported ? urls.submission(supported) : ''}
            isWaiting={isWaiting}
          />
        </div>
        {words?.late ? (
          <Note kind="warning" icon="clock">
            {words.late}
          </Note>
        ) : null}
        <Receipt {...receipt} />
      </SideColumns>
    </Wrap>
  )
}
