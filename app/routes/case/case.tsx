import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnCase } from '../../features/case/act-on-case.server.ts'
import { readCaseView } from '../../features/case/case-view.server.ts'
import { ClosedCase } from '../../features/case/closed-case.tsx'
import { caseForm } from '../../features/case/forms.ts'
import { OpenCase } from '../../features/case/open-case.tsx'
import { listEstates } from '../../features/frame/estates.server.ts'
import { RemarkCase } from '../../features/remarks/remark-case.tsx'
import { readRemarkCase } from '../../features/remarks/remark-case.server.ts'
import { readPromise } from '../../features/promise/promise.server.ts'
import { caseAccess, cookiesOf, openCase } from '../../http/case-access.server.ts'
import { closeCase } from '../../http/case-cookie.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { refuseReceipt } from '../../http/receipt-limit.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { parseReference } from '../../lib/reference-number.ts'
import { Wrap } from '../../ui/columns.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, now, locale, t, url } = openPage(request)
  const reference = parseReference(params.reference ?? '')
  if (!reference) throw notFound()
  const head = { title: `${t('follow.case.number')} ${reference}`, noindex: true }
  const typedCode = url.searchParams.get('kod')
  if (typedCode !== null) {
    const opened = await openCase(request, reference, typedCode)
    // The code leaves the address bar, the history and every log of addresses.
    if (opened.ok) throw await seeOther(urls.case(reference), undefined, cookiesOf(opened.value))
    const { errors, status } = opened.refusal
    const linkError = errors.form?.[0] ?? errors.fields?.code?.[0] ?? null
    return data({ head, reference, linkError, open: null }, { status })
  }
  const access = await caseAccess(request, reference)
  if (!access) return data({ head, reference, linkError: null, open: null }, { status: 403 })
  const [view, promise, remark] = await Promise.all([
    readCaseView(db, access.submission, locale),
    readPromise(db),
    readRemarkCase(db, access.submission),
  ])
  const open = {
    view,
    remark,
    now,
    moderationDays: promise.moderationWorkingDays,
    estates: view.canCorrect ? await listEstates(db, locale) : [],
    isOnAccount: access.submission.submitter_id !== null,
    receiptHref: access.code ? urls.receipt(reference) : null,
  }
  const set: HeadersInit = access.cookie ? { 'Set-Cookie': access.cookie } : {}
  return data({ head, reference, linkError: null, open }, { headers: set })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now } = openPage(request)
  const reference = parseReference(params.reference ?? '')
  if (!reference) throw notFound()
  const form = parseForm(await readFormData(request), caseForm)
  if (!form.ok) return form.invalid
  const act = form.value
  if (act.intent === 'leave') {
    return seeOther(urls.follow(), { tone: 'done', key: 'follow.flash.left' }, [await closeCase()])
  }
  let access = await caseAccess(request, reference)
  if (!access || act.intent === 'open') {
    if (!act.code) return form.refuse({ form: ['follow.error.expired'] }, 403)
    const opened = await openCase(request, reference, act.code)
    if (!opened.ok) return form.refuse(opened.refusal.errors, opened.refusal.status)
    access = opened.value
  }
  const wait = act.intent === 'contact' ? await refuseReceipt(form, act.email) : null
  if (wait) return wait
  const done = await actOnCase(db, access, act, { now, appOrigin: env.appOrigin })
  if (!done.ok) {
    if (done.refusal === 'unknownEstate') {
      return form.refuse({ fields: { estate: ['errors.unknownChoice'] } })
    }
    if (done.refusal === 'unchanged') {
      return form.refuse({ fields: { body: ['follow.error.unchanged'] } })
    }
    return form.refuse({ form: [`errors.${done.refusal}`] }, 409)
  }
  return seeOther(
    urls.case(reference),
    done.value ? { tone: 'done', key: `follow.flash.${done.value}` } : undefined,
    cookiesOf(access),
  )
}

export default function Case() {
  const { reference, linkError, open } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTranslations('follow')
  const common = useTranslations('common')
  const shell = useTranslations('shell')
  return (
    <Wrap>
      <Breadcrumbs
        label={common('breadcrumbs')}
        items={[
          { href: urls.home(), label: shell('nav.home') },
          { href: urls.follow(), label: t('title') },
        ]}
        current={reference}
      />
      {open ? (
        <OpenCase
          {...open}
          workshopHref={urls.workshop}
          lastResult={lastResult}
          postulateHref={(number) =>
            number === reference
              ? urls.submission({ kind: open.view.kind, reference: number })
              : urls.postulate(number)
          }
          remark={
            open.remark ? (
              <RemarkCase
                {...open.remark}
                reference={reference}
                remarkHref={urls.remark}
                caseHref={urls.case}
              />
            ) : null
          }
        />
      ) : (
        <ClosedCase lastResult={lastResult} reference={reference} linkError={linkError} />
      )}
    </Wrap>
  )
}
