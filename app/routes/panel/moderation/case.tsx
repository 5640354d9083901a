import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { hasRole } from '../../../features/accounts/actor.ts'
import { readCodebook } from '../../../features/frame/codebook.server.ts'
import { actOnCase } from '../../../features/moderation/act-on-case.server.ts'
import { findCase, readCaseDesk } from '../../../features/moderation/case-desk.server.ts'
import { CasePage } from '../../../features/moderation/case-page.tsx'
import { showText } from '../../../features/moderation/case-texts.ts'
import { readDecisionOptions } from '../../../features/moderation/decision-options.server.ts'
import { decisionsFor } from '../../../features/moderation/decisions-for.ts'
import { caseForm } from '../../../features/moderation/forms.ts'
import { maskForm } from '../../../features/moderation/mask-form.ts'
import { postedForm } from '../../../features/moderation/posted.ts'
import { tabWord } from '../../../features/moderation/queue-place.ts'
import { countQueue, tabOf } from '../../../features/moderation/queue-tabs.server.ts'
import { readQueueAround } from '../../../features/moderation/queue.server.ts'
import { takeNext } from '../../../features/moderation/take-next.server.ts'
import { suggestTags } from '../../../features/suggestions/suggest-for-case.server.ts'
import { besideActOf, fillMerge } from '../../../features/similar/beside-act.ts'
import { readCaseSimilar } from '../../../features/similar/read-case-similar.server.ts'
import { tellApart } from '../../../features/similar/tell-apart.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import type { Hydrated } from '../../../http/hydration.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import type { PanelHandle } from '../../../http/panel-shell.tsx'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { parseReference } from '../../../lib/reference-number.ts'

export const meta = pageMeta
export const handle: Hydrated & PanelHandle = {
  hydrate: [
    'moderation',
    'shortcuts',
    'tagging',
    'letters',
    'cards',
    'suggestions',
    'similar',
    'status',
  ],
  panelWidth: 'full',
}
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.moderate')
  const { db, now, locale, t } = openPage(request)
  const submission = await findCase(db, parseReference(params.reference ?? '') ?? '')
  if (!submission) throw notFound()
  const view = { tab: await tabOf(db, submission), accountId: actor.id, now }
  const [desk, rows, counts, codebook, options] = await Promise.all([
    readCaseDesk(db, submission, actor, locale, now),
    readQueueAround(db, view, submission),
    countQueue(db, view),
    readCodebook(db, locale),
    readDecisionOptions(db, locale),
  ])
  const kinds = decisionsFor(desk.visibility, actor.roles)
  const mayTag =
    desk.lock.state === 'mine' && kinds.some((kind) => kind === 'publish' || kind === 'redact')
  const judged = new Set(desk.tagList.map((tag) => tag.kind))
  return {
    head: { title: t('moderation.case.head', { reference: desk.reference }), noindex: true },
    desk,
    queue: { tab: view.tab, rows, counts },
    codebook,
    options,
    kinds,
    suggestions: mayTag ? await suggestTags(db, submission, judged, locale) : [],
    similar: await readCaseSimilar(db, submission, desk.draft),
    canTakeOver: hasRole(actor, 'admin'),
  }
}

const NOTHING = { reply: null, original: null, masked: null, candidates: [], apart: null }

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.moderate')
  const { db, env, now } = openPage(request)
  const form = await readFormData(request)
  const beside = besideActOf(form)
  if (beside) {
    const submission = await findCase(db, parseReference(params.reference ?? '') ?? '')
    if (!submission) throw notFound()
    const { kind, reference } = beside
    if (kind === 'merge') fillMerge(form, reference)
    else if (!(await tellApart(db, submission.id, reference, actor, now))) {
      const reply = typedOf(form, ['similar.desk.apartGone'])
      return data({ ...NOTHING, reply }, { status: 409 })
    }
    // Without the form of a decision nothing was typed: whoever has not taken the case gets none.
    const reply = form.has('revision') ? typedOf(form, []) : null
    return data({ ...NOTHING, apart: kind === 'apart' ? reference : null, reply })
  }
  const masked = form.get('intent') === 'mask' ? maskForm(form) : null
  const parsed = parseForm(form, caseForm)
  if (!parsed.ok) return data({ ...NOTHING, reply: parsed.invalid.data }, { status: 422 })
  const submission = await findCase(db, parseReference(params.reference ?? '') ?? '')
  if (!submission) throw notFound()
  if (parsed.value.intent === 'mask') {
    return data({ ...NOTHING, masked, reply: parsed.refuse({}, 200).data })
  }
  const context = { actor, now, appOrigin: env.appOrigin }
  const answer = await actOnCase(db, submission, parsed.value, context)
  if (answer.kind === 'original') {
    return data({ ...NOTHING, original: showText('original', answer.text) })
  }
  if (answer.kind === 'refused') {
    const { errors, status, candidates } = answer
    return data({ ...NOTHING, candidates, reply: parsed.refuse(errors).data }, { status })
  }
  const next =
    answer.kind === 'decided' && answer.goOn
      ? await takeNext(db, actor, now, submission.id)
      : submission.reference
  const target = next === null ? urls.panel.moderation() : urls.panel.moderate(next)
  const values = { reference: submission.reference }
  return seeOther(target, { tone: 'done', key: `moderation.flash.${answer.flash}`, values })
}

/** A form given back as it was typed. */
function typedOf(form: FormData, errors: string[]) {
  const parsed = parseForm(form, z.object({}))
  return parsed.ok ? parsed.refuse({ form: errors }).data : parsed.invalid.data
}

export default function ModerationCase() {
  const acted = useActionData<typeof action>()
  const page = useLoaderData<typeof loader>()
  const t = useTranslations('moderation.case')
  const letters = useTranslations('letters')
  return (
    <CasePage
      {...page}
      posted={acted?.reply ? postedForm(acted.reply) : null}
      candidates={acted?.candidates ?? []}
      masked={acted?.masked ?? null}
      original={acted?.original ?? null}
      tabHref={(tab) => urls.panel.moderation({ r: tabWord(tab) })}
      caseHref={urls.panel.moderate}
      workshopHref={urls.workshop}
      apart={acted?.apart ?? null}
      similarHref={urls.submission}
    >
      {page.desk.letterId === null ? null : (
        <p>
          <a href={urls.panel.letter(page.desk.letterId)}>{letters('link')}</a>
        </p>
      )}
      {page.desk.visibility === 'published' ? (
        <>
          <p>
            <a href={`${urls.panel.submission(page.desk.reference)}#slowa`}>{t('evidence')}</a>
          </p>
          <p>
            <a href={urls.panel.submission(page.desk.reference)}>{t('handling')}</a>
          </p>
        </>
      ) : null}
    </CasePage>
  )
}
