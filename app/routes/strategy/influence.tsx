import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InfluenceDrawing } from '../../features/influence/influence-drawing.tsx'
import { InfluenceList } from '../../features/influence/influence-list.tsx'
import { influenceSteps } from '../../features/influence/influence-steps.tsx'
import { readInfluence } from '../../features/influence/read-influence.server.ts'
import { CountFiles } from '../../features/room/count-files.tsx'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { parseReference } from '../../lib/reference-number.ts'
import { Wrap } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { Breadcrumbs, PageHead } from '../../ui/page-head.tsx'
import { SubSection } from '../../ui/section.tsx'
import { Pill } from '../../ui/tags.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, locale, now, t } = openPage(request)
  const asked = parseReference(params.reference ?? '')
  const influence = asked ? await readInfluence(db, asked, locale) : null
  if (!influence) throw notFound()
  const { reference } = influence.voice
  return {
    head: {
      title: t('initiatives.influence.title', { reference }),
      description: t('initiatives.influence.description', { reference }),
      canonical: env.appOrigin + urls.influence(reference),
    },
    influence,
    now,
  }
}

export default function InfluenceRoute() {
  const t = useTranslations('initiatives.influence')
  const common = useTranslations('common')
  const shell = useTranslations('shell.nav')
  const { influence, now } = useLoaderData<typeof loader>()
  const { voice, mergedFrom } = influence
  return (
    <Wrap>
      <Breadcrumbs
        label={common('breadcrumbs')}
        items={[
          { href: urls.home(), label: shell('home') },
          { href: urls.postulates(), label: shell('postulates') },
          { href: urls.submission(voice), label: voice.reference },
        ]}
        current={t('link')}
      />
      <PageHead
        title={t('title', { reference: voice.reference })}
        lead={<Written locale={voice.locale}>{voice.title}</Written>}
        action={voice.isDemo ? <Pill icon="info">{common('example')}</Pill> : undefined}
      />
      <p className="prose">{t('lead')}</p>
      {mergedFrom ? <Note>{t('merged', { reference: mergedFrom })}</Note> : null}
      <InfluenceDrawing influence={influence} hrefs={urls} />
      <CountFiles hrefOf={(kind) => urls.influenceFile(`${voice.reference}.${kind}`)} />
      <SubSection title={t('list')}>
        <InfluenceList influence={influence} now={now} steps={influenceSteps(influence, urls)} />
        {influence.stopsAt === null ? (
          <Note kind="done" icon="badge-check">
            {t(`ends.${influence.endsAt}`)}
          </Note>
        ) : null}
      </SubSection>
    </Wrap>
  )
}
