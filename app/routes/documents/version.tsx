import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readingPage } from '../../features/reading/reading-page.server.ts'
import { ReadingText } from '../../features/reading/reading-text.tsx'
import { VersionBar, VersionHead } from '../../features/reading/version-head.tsx'
import { countPrepared } from '../../features/remarks/sending.server.ts'
import { SendingBar } from '../../features/remarks/sending-bar.tsx'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { pathNumber } from '../../http/query-number.ts'
import { hideHint, wantsHint } from '../../http/reading-hint.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { sendingOwner } from '../../http/sending-cookie.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, t } = openPage(request)
  const owner = await sendingOwner(request)
  const [page, prepared, hint] = await Promise.all([
    readingPage(db, params.slug ?? '', pathNumber(params.number), now),
    countPrepared(db, owner),
    wantsHint(request),
  ])
  if (!page) throw notFound()
  const { document, version } = page
  const head = {
    title: `${document.title}, ${t('reading.version', { number: version.number })}`,
    description: document.summary?.slice(0, 200) ?? t('reading.description'),
    canonical: env.appOrigin + urls.version(document.slug, version.number),
  }
  // What one browser has on its list is nobody else's page.
  const headers: HeadersInit = prepared > 0 ? { 'Cache-Control': 'private, no-store' } : {}
  return data({ head, now, prepared, hint, ...page }, { headers })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = parseForm(await readFormData(request), hintForm)
  const number = pathNumber(params.number)
  if (!form.ok || number === null) throw new Response(null, { status: 400 })
  return seeOther(urls.version(params.slug ?? '', number), undefined, [await hideHint()])
}

const hintForm = z.object({ intent: z.literal('hideHint') })

export default function Version() {
  const page = useLoaderData<typeof loader>()
  const t = useTranslations()
  const { document, version, now, prepared } = page
  const versionHref = (number: number) => urls.version(document.slug, number)
  return (
    <>
      <VersionHead
        crumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { href: urls.home(), label: t('shell.nav.home') },
              { href: urls.documents(), label: t('reading.title') },
            ]}
            current={<Written locale="pl">{document.title}</Written>}
          />
        }
        title={document.title}
        version={version}
        state={page.state}
        answerBy={page.clock?.reportDueAt ?? null}
        now={now}
      />
      <VersionBar
        document={document}
        version={version}
        versionHref={versionHref}
        changesHref={page.before ? urls.changes(document.slug, version.number) : null}
        tools={[
          {
            href: urls.postulates({ rodzaj: 'uwagi', dokument: document.slug }),
            icon: 'message-square-text',
            label: t('reading.allRemarks', { count: page.counts.total }),
          },
          ...(page.state.code === 'open' || page.counts.whole.total > 0
            ? [
                {
                  href: urls.block(document.slug, version.number, null),
                  icon: 'file-text' as const,
                  label: t('reading.wholeRemarks', { count: page.counts.whole.total }),
                },
              ]
            : []),
        ]}
      />
      <ReadingText
        page={page}
        hrefs={{
          version: versionHref,
          block: (key) => urls.block(document.slug, version.number, key),
          file: urls.file,
          submission: urls.submission,
          change: (key, number) => `${urls.changes(document.slug, number)}#${key}`,
          consultation: urls.consultation,
          newPostulate: urls.newPostulate(),
        }}
      />
      <SendingBar count={prepared} href={urls.sending()} />
    </>
  )
}
