import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { batchForm } from '../../../features/coding/batch-forms.ts'
import { BatchList } from '../../../features/coding/batch-list.tsx'
import { BatchPanel } from '../../../features/coding/batch-panel.tsx'
import { discardTagBatch } from '../../../features/coding/discard-tag-batch.server.ts'
import { listTagBatches, readTagBatch } from '../../../features/coding/read-tag-batches.server.ts'
import { carryOutTagBatch } from '../../../features/coding/tag-batch.server.ts'
import { undoTagBatch } from '../../../features/coding/undo-tag-batch.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { CodebookTabs } from '../../../http/codebook-tabs.tsx'
import type { Flash } from '../../../http/flash.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { queryNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'submission.tag')
  const { db, url, locale, t } = openPage(request)
  const id = queryNumber(url.searchParams, 'partia')
  const one = id === null ? null : await readTagBatch(db, id, locale)
  if (id !== null && !one) throw notFound()
  const list = one ? null : await listTagBatches(db, queryNumber(url.searchParams, 'po'), locale)
  return { head: { title: t('coding.batch.head'), noindex: true }, one, list }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.tag')
  const { db, now, locale, t } = openPage(request)
  const form = parseForm(await readFormData(request), batchForm)
  if (!form.ok) return form.invalid
  const { intent, batch } = form.value
  const here = urls.panel.tagBatches({ partia: String(batch) })
  if (intent === 'discard') {
    const known = await readTagBatch(db, batch, locale)
    if (!known) throw notFound()
    const isGone = await discardTagBatch(db, batch)
    if (!isGone) return seeOther(here, told('warning', 'begunAlready'))
    return seeOther(known.batch.back, told('done', 'discarded'))
  }
  if (intent === 'run') {
    const done = await carryOutTagBatch(db, batch, actor.id, now)
    if (!done.ok && done.refusal === 'notFound') throw notFound()
    if (!done.ok) return seeOther(here, told('warning', 'begunAlready'))
    const { changed, unchanged, refused } = done.value
    return seeOther(here, {
      ...told(refused.length > 0 ? 'warning' : 'done', 'ran'),
      values: { changed, unchanged: unchanged.length, refused: refused.length },
      undoBatch: changed > 0 ? batch : undefined,
    })
  }
  const by = { accountId: actor.id, reason: t('coding.batch.undoReason', { id: batch }) }
  const done = await undoTagBatch(db, batch, by, now)
  if (!done.ok && done.refusal === 'notFound') throw notFound()
  if (!done.ok) return seeOther(here, told('warning', 'nothingToUndo'))
  const { undone, kept, later } = done.value
  const tone = kept + later > 0 ? 'warning' : 'done'
  return seeOther(here, { ...told(tone, 'undone'), values: { undone, kept, later } })
}

function told(tone: Flash['tone'], what: string): Flash {
  return { tone, key: `coding.batch.flash.${what}` }
}

export default function Batches() {
  const { one, list } = useLoaderData<typeof loader>()
  const t = useTranslations('coding.batch')
  return (
    <>
      <PageHead kind="staff" title={t('head')} lead={t('lead')} />
      <CodebookTabs current="batches" />
      {one ? (
        <BatchPanel
          data={one}
          links={{ list: urls.panel.tagBatches(), submission: urls.panel.submission }}
        />
      ) : null}
      {list ? (
        <BatchList
          list={list}
          batchHref={(id) => urls.panel.tagBatches({ partia: String(id) })}
          nextHref={(before) => urls.panel.tagBatches({ po: String(before) })}
        />
      ) : null}
    </>
  )
}
