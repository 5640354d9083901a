import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listSurveys } from '../../../features/surveys/read-surveys.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { RoomTabs } from '../../../http/room-tabs.tsx'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { LinkList } from '../../../ui/definition-list.tsx'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'survey.edit')
  const { db, t } = openPage(request)
  const surveys = await listSurveys(db, { onlyPublished: false })
  return { head: { title: t('room.surveys.title'), noindex: true }, surveys }
}

export default function Surveys() {
  const { surveys } = useLoaderData<typeof loader>()
  const t = useTranslations('room.surveys')
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('lead')}
        action={
          <ButtonLink href={urls.panel.survey('nowe')} icon="plus">
            {t('add')}
          </ButtonLink>
        }
      />
      <RoomTabs current="surveys" />
      <Panel kind="staff" title={t('title')} titleHidden>
        {surveys.length === 0 ? (
          <Empty title={t('none')} />
        ) : (
          <LinkList
            items={surveys.map((survey) => ({
              href: urls.panel.survey(survey.id),
              label: survey.title,
              note: `${survey.startsOn} – ${survey.endsOn}, ${t(survey.publishedAt ? 'published' : 'draft')}`,
            }))}
          />
        )}
      </Panel>
    </>
  )
}
