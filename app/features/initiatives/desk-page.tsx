import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import type { Unit } from '../frame/units.server.ts'
import { IndicatorsPanel } from './indicators-panel.tsx'
import type { IndicatorOption } from './indicators-of-initiative.server.ts'
import { InitiativeForm } from './initiative-form.tsx'
import { initiativeValues } from './initiative-values.ts'
import { MilestonePanel } from './milestone-panel.tsx'
import type { InitiativeBlock } from './paragraphs.server.ts'
import { PublishPanel } from './publish-panel.tsx'
import type { InitiativePage, InitiativeVoice } from './read-initiative.server.ts'
import { BlocksPanel, VoicesPanel } from './tie-panels.tsx'

type DeskPageProps = {
  page: InitiativePage
  codebook: Codebook
  units: readonly Unit[]
  offered: readonly InitiativeBlock[]
  indicators: readonly { id: number; name: string; slug: string }[]
  options: readonly IndicatorOption[]
  /** What the indicators to choose from were narrowed by. */
  query: string
  today: string
  posted: PostedForm
  hrefs: {
    list: string
    public: string
    voice: (voice: InitiativeVoice) => string
    indicator: (slug: string) => string
  }
}

/** An initiative at the desk: its description, and what it is tied to. */
export function DeskPage(props: DeskPageProps) {
  const { page, codebook, units, offered, indicators, options, query, today, posted, hrefs } = props
  const t = useTranslations('initiatives')
  const { row } = page
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={hrefs.list}>{t('title')}</a>}
        title={<span lang="pl">{row.title}</span>}
        lead={row.published_at ? <a href={hrefs.public}>{t('publicPage')}</a> : t('draftLead')}
      />
      <FormProblems posted={posted} id="initiative" />
      <div className="idesk">
        <div className="flow">
          <Panel kind="staff" title={t('about')}>
            <InitiativeForm
              values={initiativeValues(row, page.terms)}
              revision={row.revision}
              isPublic={row.published_at !== null}
              codebook={codebook}
              units={units}
              posted={posted}
              cancelHref={hrefs.list}
            />
          </Panel>
        </div>
        <div className="flow">
          {row.published_at ? null : <PublishPanel revision={row.revision} />}
          <VoicesPanel voices={page.voices} hrefOf={hrefs.voice} posted={posted} />
          <BlocksPanel offered={offered} chosen={page.blocks} />
          <IndicatorsPanel
            tied={indicators.map(({ id, name, slug }) => ({
              id,
              name,
              href: hrefs.indicator(slug),
            }))}
            options={options}
            query={query}
            posted={posted}
          />
          <MilestonePanel milestones={page.milestones} today={today} posted={posted} />
        </div>
      </div>
    </>
  )
}
