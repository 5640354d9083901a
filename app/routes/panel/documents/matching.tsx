import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnMatching } from '../../../features/documents/matching/act-on-matching.server.ts'
import { matchingForm } from '../../../features/documents/matching/forms.ts'
import { MatchingPageView } from '../../../features/documents/matching/matching-page-view.tsx'
import { readMatching } from '../../../features/documents/matching/read-matching.server.ts'
import { readVersion } from '../../../features/documents/read-version.server.ts'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

async function open(request: Request, params: { id?: string; number?: string }) {
  const actor = await requirePermission(request, 'document.edit')
  const page = openPage(request)
  const [id, number] = [pathNumber(params.id), pathNumber(params.number)]
  const version = id && number ? await readVersion(page.db, id, number) : null
  if (version?.state !== 'draft') throw notFound()
  return { ...page, actor, version }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, t, url, version } = await open(request, params)
  const { title } = version.document
  return {
    head: { title: t('versions.matching.head', { title, number: version.number }), noindex: true },
    version,
    page: await readMatching(db, version),
    opened: url.searchParams.get('akapit'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, now, actor, version } = await open(request, params)
  const form = parseForm(await readFormData(request), matchingForm)
  if (!form.ok) return form.invalid
  const done = await actOnMatching(db, version, form.value, actor, now)
  if (!done.ok) {
    const { refusal } = done
    const key = refusal === 'notFound' ? 'blockGone' : refusal === 'conflict' ? 'decided' : refusal
    return form.refuse({ form: [`versions.error.${key}`] }, 409)
  }
  const part = form.value.intent === 'ending' ? 'dawne' : 'do-rozstrzygniecia'
  const own = urls.panel.matching(version.document.id, version.number)
  return seeOther(`${own}#${part}`, { tone: 'done', key: 'versions.flash.matched' })
}

export default function Matching() {
  const { version, page, opened } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('versions')
  const { id } = version.document
  const own = urls.panel.matching(id, version.number)
  return (
    <>
      <PageHead
        kind="staff"
        above={
          <a href={urls.panel.version(id, version.number)}>
            {t('page.head', { title: version.document.title, number: version.number })}
          </a>
        }
        title={t('matching.title', {
          number: version.number,
          before: page?.before.number ?? version.number - 1,
        })}
        lead={t('matching.lead')}
        action={
          page?.doubtful.length === 0 ? (
            <ButtonLink href={urls.panel.version(id, version.number, { krok: 'publikacja' })}>
              {t('page.publish')}
            </ButtonLink>
          ) : undefined
        }
      />
      <div className="frame-stack">
        <FormProblems posted={posted} id="f" />
        {page ? (
          <MatchingPageView
            page={page}
            version={version}
            opened={opened}
            correctHref={(key) => `${own}?akapit=${encodeURIComponent(key)}`}
          />
        ) : (
          <Empty title={t('matching.none')} headingLevel="h2" />
        )}
      </div>
    </>
  )
}
