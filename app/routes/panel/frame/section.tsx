import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { moveForm } from '../../../features/frame/forms.ts'
import { listFrame } from '../../../features/frame/frame-rows.server.ts'
import { FrameTable } from '../../../features/frame/frame-table.tsx'
import { moveFrameRow } from '../../../features/frame/move-frame-row.server.ts'
import { findSection } from '../../../features/frame/sections.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'frame.edit')
  const { db, locale, t } = openPage(request)
  const section = findSection(params.section)
  if (!section) throw notFound()
  return {
    groups: await listFrame(db, section, locale),
    head: { title: t(`frame.section.${section.name}.title`), noindex: true },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'frame.edit')
  const { db, now } = openPage(request)
  const section = findSection(params.section)
  if (!section) throw notFound()
  const form = parseForm(await readFormData(request), moveForm)
  if (!form.ok) return form.invalid
  const { id, intent } = form.value
  const moved = await moveFrameRow(db, section, id, intent, { accountId: actor.id, now })
  if (!moved.ok && moved.refusal === 'notFound') throw notFound()
  const key = moved.ok ? 'frame.flash.moved' : 'frame.flash.unchanged'
  return seeOther(`${urls.panel.frame(section.slug)}#wiersz-${id}`, { tone: 'done', key })
}

export default function FrameSection() {
  const { groups } = useLoaderData<typeof loader>()
  const t = useTranslations('frame')
  const section = findSection(useParams().section)
  if (!section) return null
  const title = t(`section.${section.name}.title`)
  const isTree = section.parent !== undefined
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.frame()}>{t('title')}</a>}
        title={title}
        lead={t(`section.${section.name}.lead`)}
        action={
          section.can.add && !isTree ? (
            <ButtonLink icon="plus" href={urls.panel.newFrameItem(section.slug)}>
              {t('list.add')}
            </ButtonLink>
          ) : null
        }
      />
      <div className="frame-stack">
        {groups.length === 0 ? <Empty title={t('list.nothingAbove')} headingLevel="h2" /> : null}
        {groups.map(({ parent, rows }) => (
          <Panel
            key={parent?.id ?? ''}
            kind="staff"
            id={parent ? `pod-${parent.id}` : undefined}
            title={parent?.title ?? title}
            titleHidden={!parent}
          >
            <div className="frame-stack">
              {rows.length === 0 ? (
                <p className="muted">{t('list.empty')}.</p>
              ) : (
                <FrameTable
                  section={section}
                  caption={parent?.title ?? title}
                  captionHidden
                  rows={rows}
                  hrefOf={(id) => urls.panel.frameItem(section.slug, id)}
                />
              )}
              {parent && section.can.add && !parent.retiredAt ? (
                <div>
                  <ButtonLink
                    variant="line"
                    icon="plus"
                    href={urls.panel.newFrameItem(section.slug, parent.id)}
                    aria-label={t('list.addUnder', { name: parent.title })}
                  >
                    {t('list.add')}
                  </ButtonLink>
                </div>
              ) : null}
            </div>
          </Panel>
        ))}
      </div>
    </>
  )
}
