import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useRef } from 'react'
import { z } from 'zod'
import { QueueColumn } from '../../../features/moderation/queue-column.tsx'
import {
  readPlace,
  tabOfWord,
  tabWord,
  writePlace,
} from '../../../features/moderation/queue-place.ts'
import { countQueue } from '../../../features/moderation/queue-tabs.server.ts'
import { readQueue } from '../../../features/moderation/queue.server.ts'
import { ShortcutBar, ShortcutHelp } from '../../../features/moderation/shortcut-help.tsx'
import { takeNext } from '../../../features/moderation/take-next.server.ts'
import { useShortcuts } from '../../../features/moderation/use-shortcuts.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import type { RouteHandle } from '../../../http/route-handle.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import type { PanelHandle } from '../../../http/panel-shell.tsx'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Pagination } from '../../../ui/pagination.tsx'

export const meta = pageMeta
export const handle: RouteHandle & PanelHandle = {
  hydrate: ['moderation', 'shortcuts', 'suggestions'],
  panelWidth: 'full',
}
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

const form = z.object({ intent: z.literal('takeNext', { error: 'errors.wrongType' }) })

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.moderate')
  const { db, now, t, url } = openPage(request)
  const tab = tabOfWord(url.searchParams.get('r'))
  const place = readPlace(url.searchParams.get('po'))
  const view = { tab, accountId: actor.id, now }
  const [queue, counts] = await Promise.all([readQueue(db, view, place), countQueue(db, view)])
  return {
    head: { title: t('moderation.queue.head'), noindex: true },
    tab,
    counts,
    rows: queue.rows,
    next: queue.next ? writePlace(queue.next) : null,
    isFirst: place === null,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.moderate')
  const { db, now } = openPage(request)
  const posted = parseForm(await readFormData(request), form)
  if (!posted.ok) return posted.invalid
  const reference = await takeNext(db, actor, now)
  if (!reference) {
    const key = 'moderation.queue.nobodyLeft'
    return seeOther(urls.panel.moderation(), { tone: 'warning', key })
  }
  const flash = { tone: 'done', key: 'moderation.flash.taken', values: { reference } } as const
  return seeOther(urls.panel.moderate(reference), flash)
}

export default function ModerationQueue() {
  const { tab, counts, rows, next, isFirst } = useLoaderData<typeof loader>()
  const t = useTranslations('moderation.queue')
  const help = useRef<HTMLDialogElement>(null)
  const shortcuts = useShortcuts('decision', help)
  const takeNextForm = (
    <form method="post">
      <Button name="intent" value="takeNext" icon="hand">
        {t('takeNext')}
      </Button>
    </form>
  )
  return (
    <div className="triage triage--list" data-keys={shortcuts.state}>
      <QueueColumn
        tab={tab}
        counts={counts}
        rows={rows}
        caseHref={urls.panel.moderate}
        tabHref={(each) => urls.panel.moderation({ r: tabWord(each) })}
        action={takeNextForm}
        more={
          <Pagination
            label={t('pages')}
            first={
              isFirst
                ? undefined
                : { href: urls.panel.moderation({ r: tabWord(tab) }), label: t('first') }
            }
            next={
              next
                ? { href: urls.panel.moderation({ r: tabWord(tab), po: next }), label: t('next') }
                : undefined
            }
          />
        }
        footer={<ShortcutBar shortcuts={shortcuts} />}
      />
      <div className="subm">
        <Empty title={t('choose')} headingLevel="h2">
          {t('chooseText')}
        </Empty>
      </div>
      <ShortcutHelp dialog={help} kinds={[]} />
    </div>
  )
}
