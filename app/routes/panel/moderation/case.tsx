import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { hasRole } from '../../../features/accounts/actor.ts'
import { readCodebook } from '../../../features/frame/codebook.server.ts'
import { findCase, readCaseDesk } from '../../../features/moderation/case-desk.server.ts'
import { CasePage } from '../../../features/moderation/case-page.tsx'
import { readDecisionOptions } from '../../../features/moderation/decision-options.server.ts'
import { decisionsFor } from '../../../features/moderation/decisions-for.ts'
import { postedForm } from '../../../features/moderation/posted.ts'
import { tabWord } from '../../../features/moderation/queue-place.ts'
import { countQueue, tabOf } from '../../../features/moderation/queue-tabs.server.ts'
import { readQueueAround } from '../../../features/moderation/queue.server.ts'
import { suggestTags } from '../../../features/suggestions/suggest-for-case.server.ts'
import { readAlikeWaiting } from '../../../features/similar/read-alike-waiting.server.ts'
import { readCaseSimilar } from '../../../features/similar/read-case-similar.server.ts'
import { actOnModeratedCase } from '../../../http/act-on-moderated-case.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { readFormData } from '../../../http/forms.server.ts'
import type { RouteHandle } from '../../../http/route-handle.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import type { PanelHandle } from '../../../http/panel-shell.tsx'
import { notFound } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { parseReference } from '../../../lib/reference-number.ts'

export const meta = pageMeta
export const handle: RouteHandle & PanelHandle = {
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
    alikeWaiting: await readAlikeWaiting(db, submission, desk.draft),
    canTakeOver: hasRole(actor, 'admin'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.moderate')
  return actOnModeratedCase(openPage(request), actor, params.reference, await readFormData(request))
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
