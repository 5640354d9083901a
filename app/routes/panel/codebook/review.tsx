import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnReview } from '../../../features/codebook/act-on-review.server.ts'
import { reviewForm } from '../../../features/codebook/forms.ts'
import { listCodebooks } from '../../../features/codebook/list-codebooks.server.ts'
import { listReview } from '../../../features/codebook/list-review.server.ts'
import { readTermLines } from '../../../features/codebook/read-vocabulary.server.ts'
import { ReviewList } from '../../../features/codebook/review-list.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { CodebookTabs } from '../../../http/codebook-tabs.tsx'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import type { RouteHandle } from '../../../http/route-handle.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { queryNumber } from '../../../http/query-number.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['codebook', 'shortcuts'] }

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'submission.tag')
  const { db, url, locale, t } = openPage(request)
  const vocabularyId = queryNumber(url.searchParams, 'slownik')
  const after = queryNumber(url.searchParams, 'po')
  const review = await listReview(db, { after, vocabularyId, locale })
  const vocabularies = await listCodebooks(db, locale)
  const shown = new Set(review.items.map((item) => item.vocabularyId))
  const options: Record<number, { id: number; name: string }[]> = {}
  for (const { id, kind } of vocabularies) {
    if (!shown.has(id) || kind === 'keyword') continue
    const { lines } = await readTermLines(db, { id, kind }, locale)
    options[id] = lines
      .filter((line) => !line.retiredAt)
      .map((line) => ({
        id: line.id,
        name: `${line.parentId === null ? '' : '\u2003'}${/^\d/.test(line.code) ? `${line.code} ` : ''}${line.name}`,
      }))
  }
  return {
    review,
    options,
    vocabularyId,
    vocabularies: vocabularies.map(({ id, name, open }) => ({ id, name, open })),
    head: { title: t('codebook.review.title'), noindex: true },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.tag')
  const { db, now, url, t } = openPage(request)
  const form = parseForm(await readFormData(request), reviewForm)
  if (!form.ok) return form.invalid
  const { done, refused } = await actOnReview(db, form.value, { accountId: actor.id, now })
  const lines = [...refused].map(([refusal, count]) =>
    t('codebook.review.refusedLine', { count, reason: t(`codebook.review.refusal.${refusal}`) }),
  )
  return seeOther(url.pathname + url.search, {
    tone: refused.size > 0 ? 'warning' : 'done',
    key: 'codebook.review.flash',
    values: { count: done, refused: lines.join(' ') },
  })
}

export default function CodebookReview() {
  const { review, options, vocabularies, vocabularyId } = useLoaderData<typeof loader>()
  const t = useTranslations('codebook.review')
  const slownik = vocabularyId === null ? undefined : String(vocabularyId)
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <CodebookTabs current="review" />
      <ReviewList
        review={review}
        options={options}
        vocabularies={vocabularies}
        vocabularyId={vocabularyId}
        posted={useActionData<typeof action>()}
        links={{
          list: (id) =>
            urls.panel.codebookReview({ slownik: id === null ? undefined : String(id) }),
          more: urls.panel.codebookReview({ slownik, po: String(review.nextAfter ?? '') }),
          submission: urls.panel.submission,
          term: urls.panel.codebookTerm,
        }}
      />
    </>
  )
}
