import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { codeForm, codeItem } from '../../../features/coding/code-item.server.ts'
import { CodePage } from '../../../features/coding/code-page.tsx'
import { nextItem } from '../../../features/coding/next-item.server.ts'
import { readRound } from '../../../features/coding/read-rounds.server.ts'
import { roundTerms } from '../../../features/coding/round-terms.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

/** The round that this person codes and that is still open: for everybody else there is none. */
async function ownRound(request: Request, id: string | undefined) {
  const actor = await requirePermission(request, 'coding.do')
  const page = openPage(request)
  const round = await readRound(page.db, pathNumber(id) ?? 0, page.locale)
  if (!round || round.coder.id !== actor.id || round.closedAt !== null) throw notFound()
  return { page, round }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { page, round } = await ownRound(request, params.id)
  const { db, locale, t } = page
  const { name, vocabulary, total, coded, skipped } = round
  return {
    head: { title: t('coding.coding.head', { name }), noindex: true },
    round: { id: round.id, name, vocabulary, total, coded, skipped },
    item: await nextItem(db, round.id, round.coder.id),
    terms: await roundTerms(db, vocabulary.id, locale),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, round } = await ownRound(request, params.id)
  const form = parseForm(await readFormData(request), codeForm)
  if (!form.ok) return form.invalid
  const done = await codeItem(page.db, round, form.value, page.now)
  if (done.ok) return seeOther(urls.panel.code(round.id))
  if (done.refusal === 'noMain') return form.refuse({ fields: { mainId: ['coding.error.noMain'] } })
  return form.refuse({ form: [`coding.error.${done.refusal}`] }, 409)
}

export default function Code() {
  const { round, item, terms } = useLoaderData<typeof loader>()
  const t = useTranslations('coding.coding')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.codingRounds()}>{t('back')}</a>}
        title={
          item
            ? t('heading', { number: item.number, total: round.total })
            : t('head', { name: round.name })
        }
        lead={item ? t('lead') : undefined}
      />
      <CodePage round={round} item={item} terms={terms} posted={useActionData<typeof action>()} />
    </>
  )
}
