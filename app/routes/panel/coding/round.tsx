import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { closeRound } from '../../../features/coding/close-round.server.ts'
import { readRound } from '../../../features/coding/read-rounds.server.ts'
import { resolveItem } from '../../../features/coding/resolve-item.server.ts'
import { roundForm } from '../../../features/coding/round-acts.ts'
import { RoundPage } from '../../../features/coding/round-page.tsx'
import { readResults } from '../../../features/coding/round-results.server.ts'
import { roundTerms } from '../../../features/coding/round-terms.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber, queryNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'coding.do')
  const { db, url, locale } = openPage(request)
  const round = await readRound(db, pathNumber(params.id) ?? 0, locale)
  if (!round) throw notFound()
  const after = queryNumber(url.searchParams, 'po') ?? 0
  // Nothing that compares before the end, and no hint at it: whoever codes may open this page.
  const results = round.closedAt === null ? null : await readResults(db, round, after, locale)
  return {
    head: { title: round.name, noindex: true },
    round,
    results: results && { ...results, names: Object.fromEntries(results.names) },
    terms: results ? await roundTerms(db, round.vocabulary.id, locale) : [],
    mayManage: can(actor, 'coding.manage'),
    isCoder: actor.id === round.coder.id,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'coding.manage')
  const { db, now, url, locale, t } = openPage(request)
  const round = await readRound(db, pathNumber(params.id) ?? 0, locale)
  if (!round) throw notFound()
  const form = parseForm(await readFormData(request), roundForm)
  if (!form.ok) return form.invalid
  const here = url.pathname + url.search
  const { value } = form
  if (value.intent === 'close') {
    const closed = await closeRound(db, round.id, actor, now, value.sure !== undefined)
    if (!closed.ok && closed.refusal === 'notSure') {
      return form.refuse({ fields: { sure: ['coding.error.notSure'] } })
    }
    if (!closed.ok) return form.refuse({ form: ['coding.error.alreadyClosed'] }, 409)
    return seeOther(here, { tone: 'done', key: 'coding.flash.closed' })
  }
  const tagReason = t('coding.disagreement.tagReason', { id: round.id, reason: value.reason })
  const done = await resolveItem(db, round, value, actor, { now, tagReason })
  if (done.ok) {
    const flash = { tone: 'done' as const, key: 'coding.flash.resolved' }
    return seeOther(`${here}#item-${value.item}`, flash)
  }
  if (done.refusal === 'notFound') throw notFound()
  const isOther = done.refusal === 'conflict' || done.refusal === 'badKeyword'
  const error = isOther ? 'errors.conflict' : `coding.error.${done.refusal}`
  return form.refuse({ form: [error] }, 409)
}

export default function RoundRoute() {
  const data = useLoaderData<typeof loader>()
  const { id } = data.round
  return (
    <RoundPage
      {...data}
      posted={useActionData<typeof action>()}
      links={{
        list: urls.panel.codingRounds(),
        code: urls.panel.code(id),
        file: (name) => urls.panel.codingFile(id, name),
        submission: urls.panel.submission,
        next: (after) => `${urls.panel.codingRound(id, { po: String(after) })}#roznice`,
      }}
    />
  )
}
