import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findByLink, resumeSending } from '../../features/remarks/sending-link.server.ts'
import { REMARKS_MAX } from '../../features/remarks/sending-content.ts'
import { findSending } from '../../features/remarks/sending.server.ts'
import { readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { rememberSending, sendingOwner } from '../../http/sending-cookie.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

/** Looks only: a link in a letter is opened by programs too, and by people who did not mean it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, t } = openPage(request)
  const owner = await sendingOwner(request)
  const sending = await findByLink(db, params.token ?? '')
  const head = { title: t('remarks.resume.title'), noindex: true }
  if (!sending) return data({ head, state: 'gone' as const, count: 0, hasOwn: false }, 404)
  if (sending.accountId && sending.accountId !== owner.accountId) {
    return data({ head, state: 'notYours' as const, count: 0, hasOwn: false }, 403)
  }
  const here = await findSending(db, owner)
  const hasOwn = here !== null && here.id !== sending.id && here.content.remarks.length > 0
  return data({ head, state: 'ready' as const, count: sending.content.remarks.length, hasOwn })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, now } = openPage(request)
  await readFormData(request)
  const done = await resumeSending(db, params.token ?? '', await sendingOwner(request), now)
  if (done.ok) {
    return seeOther(urls.sending(), undefined, [await rememberSending(done.value.key)])
  }
  if (done.refusal === 'full') return data({ full: true }, 409)
  return seeOther(urls.resumeSending(params.token ?? ''))
}

export default function Resume() {
  const { state, count, hasOwn } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useTranslations('remarks.resume')
  const error = useTranslations('remarks.error')
  const shell = useTranslations('shell.nav')
  if (state !== 'ready') {
    return (
      <Wrap>
        <PageHead title={t(`${state}Title`)} lead={t(state)} />
        <p className="row">
          {state === 'notYours' ? (
            <ButtonLink href={urls.signIn(urls.sending())}>{shell('signIn')}</ButtonLink>
          ) : null}
          <ButtonLink href={urls.sending()} variant="line">
            {shell('myRemarks')}
          </ButtonLink>
        </p>
      </Wrap>
    )
  }
  return (
    <Wrap>
      <PageHead title={t('title')} lead={t('text', { count })} />
      <form method="post" className="flow">
        {refused ? (
          <Note kind="error" role="alert">
            {error('otherFull', { max: REMARKS_MAX })}
          </Note>
        ) : null}
        {hasOwn ? <p>{t('here')}</p> : null}
        <p className="muted">{t('shared')}</p>
        <Button size="big">{t('open')}</Button>
      </form>
    </Wrap>
  )
}
