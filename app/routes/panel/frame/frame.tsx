import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listFrame } from '../../../features/frame/frame-rows.server.ts'
import type { SectionGroup } from '../../../features/frame/section.ts'
import { SECTIONS } from '../../../features/frame/sections.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { LinkList } from '../../../ui/definition-list.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

const GROUPS: readonly SectionGroup[] = ['strategy', 'vocabularies', 'city', 'rules']

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'frame.edit')
  const { db, locale, t } = openPage(request)
  const sections = []
  for (const section of SECTIONS) {
    const rows = (await listFrame(db, section, locale)).flatMap((group) => group.rows)
    const { name, slug, group } = section
    const isOne = rows.length === 1 && !section.can.add
    sections.push({
      name,
      slug,
      group,
      count: rows.length,
      onlyId: isOne ? rows[0]?.id : undefined,
    })
  }
  return { sections, head: { title: t('frame.title'), noindex: true } }
}

export default function Frame() {
  const { sections } = useLoaderData<typeof loader>()
  const t = useTranslations('frame')
  const codebook = useTranslations('codebook')
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <div className="frame-groups">
        {GROUPS.map((group) => (
          <Panel key={group} kind="staff" title={t(`group.${group}`)}>
            <LinkList
              items={[
                ...(group === 'vocabularies'
                  ? [
                      {
                        href: urls.panel.codebooks(),
                        label: codebook('title'),
                        note: codebook('lead'),
                      },
                    ]
                  : []),
                ...sections
                  .filter((section) => section.group === group)
                  .map(({ name, slug, count, onlyId }) => ({
                    href: onlyId ? urls.panel.frameItem(slug, onlyId) : urls.panel.frame(slug),
                    label: t(`section.${name}.title`),
                    note: onlyId ? t(`section.${name}.lead`) : t('list.count', { count }),
                  })),
              ]}
            />
          </Panel>
        ))}
      </div>
    </>
  )
}
