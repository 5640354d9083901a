import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChangeList } from '../../features/consultations/change-list.tsx'
import { phaseOf } from '../../features/consultations/clock.ts'
import { ConsultationHead } from '../../features/consultations/consultation-head.tsx'
import { ConsultationSide } from '../../features/consultations/consultation-side.tsx'
import { ConsultationText } from '../../features/consultations/consultation-text.tsx'
import { ConsultationWays } from '../../features/consultations/consultation-ways.tsx'
import { readChanges } from '../../features/consultations/correct-notice.server.ts'
import { countVoices } from '../../features/consultations/count-voices.server.ts'
import {
  publicPart,
  readConsultation,
} from '../../features/consultations/read-consultation.server.ts'
import { StageList } from '../../features/consultations/stage-list.tsx'
import { WhatNext } from '../../features/consultations/what-next.tsx'
import { excerptOf } from '../../features/register/excerpt.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SideColumns, Wrap } from '../../ui/columns.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'
import { SubSection } from '../../ui/section.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now } = openPage(request)
  const consultation = await readConsultation(db, params.slug ?? '')
  if (!consultation || consultation.state === 'draft') throw notFound()
  const voicesOf = await countVoices(db, [consultation.id])
  return {
    now,
    consultation: publicPart(consultation),
    phase: phaseOf(consultation, now),
    voices: voicesOf(consultation.id),
    changes: await readChanges(db, consultation.id),
    head: {
      title: consultation.title,
      description: excerptOf(consultation.subject ?? ''),
      canonical: env.appOrigin + urls.consultation(consultation.slug),
    },
  }
}

export default function ConsultationPage() {
  const { now, consultation, phase, voices, changes } = useLoaderData<typeof loader>()
  const t = useTranslations('consultations')
  const { slug, documents, extensions } = consultation
  const readable = documents.filter((document) => document.version?.state === 'published')
  return (
    <>
      <ConsultationHead
        crumbs={
          <Breadcrumbs
            label={useTranslations('common')('breadcrumbs')}
            items={[
              { href: urls.home(), label: useTranslations('shell.nav')('home') },
              { href: urls.consultations(), label: t('title') },
            ]}
            current={<Written locale="pl">{consultation.title}</Written>}
          />
        }
        consultation={consultation}
        phase={phase}
        now={now}
        readHref={readable.length > 0 ? '#dokumenty' : null}
      />
      <Wrap className="cons">
        <SideColumns
          sideLabel={t('page.side')}
          side={
            <ConsultationSide
              consultation={consultation}
              voices={voices}
              hrefs={{ calendar: urls.consultationCalendar(slug), feed: urls.consultationFeed() }}
            />
          }
          rest={
            <>
              <ConsultationWays
                consultation={consultation}
                phase={phase}
                workshopHref={urls.workshop}
                forms={readable.map(({ slug: dokument, title }) => ({
                  title,
                  href: urls.emptyRemarkForm('docx', { dokument }),
                }))}
              />
              <SubSection title={t('page.stages')} id="etapy">
                <StageList consultation={consultation} now={now} />
              </SubSection>
              {extensions.length + changes.length > 0 ? (
                <SubSection title={t('page.changes')} id="zmiany">
                  <ChangeList extensions={extensions} changes={changes} />
                </SubSection>
              ) : null}
            </>
          }
        >
          <WhatNext
            consultation={consultation}
            phase={phase}
            now={now}
            reportHref={urls.report(slug)}
          />
          <ConsultationText
            consultation={consultation}
            phase={phase}
            hrefs={{ document: urls.document, newPostulate: urls.newPostulate() }}
          />
        </SideColumns>
      </Wrap>
    </>
  )
}
