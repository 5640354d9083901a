import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { actOnItem } from '../../../features/frame/act-on-item.server.ts'
import { EndPanel } from '../../../features/frame/end-panel.tsx'
import { flashOf, itemForm, itemIntent } from '../../../features/frame/forms.ts'
import { FrameForm } from '../../../features/frame/frame-form.tsx'
import { explainFrameRefusal } from '../../../features/frame/frame-refusal.ts'
import { readFrameRow } from '../../../features/frame/frame-rows.server.ts'
import { newFrameItem, readFrameItem } from '../../../features/frame/read-frame-item.server.ts'
import { findSection, sectionBelow, typedName } from '../../../features/frame/sections.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedText } from '../../../lib/posted-form.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

function openItem(request: Request, params: { section?: string; id?: string }) {
  const page = openPage(request)
  const section = findSection(params.section)
  if (!section || !params.id) throw notFound()
  const id = params.id === 'nowy' ? null : params.id
  return { ...page, section, id, parentId: page.url.searchParams.get('pod') }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'frame.edit')
  const { db, locale, t, section, id, parentId } = openItem(request, params)
  const item = id
    ? await readFrameItem(db, section, id, locale)
    : await newFrameItem(db, section, parentId, locale)
  if (!item) throw notFound()
  const title = section.json
    ? t(`frame.section.${section.name}.title`)
    : (item.row?.title ?? t('frame.item.new'))
  return { item, title, head: { title, noindex: true } }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'frame.edit')
  const { db, now, locale, t, section, id, parentId } = openItem(request, params)
  const posted = await readFormData(request)
  const asked = parseForm(posted, itemIntent)
  if (!asked.ok) return asked.invalid
  const { intent } = asked.value
  const form = parseForm(posted, itemForm(section, intent))
  if (!form.ok) return form.invalid
  const before = id ? await readFrameRow(db, section, id, locale) : null
  const target = { section, id, parentId }
  const done = await actOnItem(db, target, intent, form.value, { accountId: actor.id, now })
  const back = urls.panel.frame(section.slug)
  if (done.ok) {
    const key = flashOf(id ? intent : 'add')
    const name = section.json
      ? t(`frame.section.${section.name}.title`)
      : (typedName(section, form.value.values) ?? before?.title ?? '')
    return seeOther(back, { tone: 'done', key, values: { name: [...name].slice(0, 80).join('') } })
  }
  if (done.refusal === 'notFound') throw notFound()
  if (done.refusal === 'unchanged')
    return seeOther(back, { tone: 'done', key: 'frame.flash.unchanged' })
  const { errors, status } = explainFrameRefusal(done.refusal)
  return form.refuse(errors, status)
}

export default function FrameItem() {
  const { item, title } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTranslations('frame')
  const section = findSection(useParams().section)
  if (!section) return null
  const { row, values, parentTitle } = item
  const below = row && sectionBelow(section)
  const isEnd = ['retire', 'restore', 'remove'].includes(postedText(lastResult, 'intent') ?? '')
  const href = urls.panel.frame(section.slug)
  const under = parentTitle ? t('item.under', { name: parentTitle }) : undefined
  const lead = section.json ? t(`section.${section.name}.lead`) : under
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={href}>{t(`section.${section.name}.title`)}</a>}
        title={title}
        lead={lead}
      />
      <div className="frame-stack">
        <Panel kind="staff" title={title} titleHidden>
          <FrameForm
            section={section}
            values={values}
            mark={row?.mark ?? null}
            lastResult={isEnd ? undefined : lastResult}
            cancelHref={href}
          />
        </Panel>
        {below ? (
          <p>
            <a href={`${urls.panel.frame(below.slug)}#pod-${row.id}`}>
              {t('item.below', { name: t(`section.${below.name}.title`) })}
            </a>
          </p>
        ) : null}
        {row ? (
          <EndPanel section={section} row={row} lastResult={isEnd ? lastResult : undefined} />
        ) : null}
      </div>
    </>
  )
}
