import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { publicAddress } from '../../lib/addresses.ts'
import { iconNamed } from '../../ui/icon-named.ts'
import { Meta, MetaItem } from '../../ui/meta.tsx'
import { Area, GoalTag, Pill, Tags } from '../../ui/tags.tsx'
import { IndicatorLinks } from '../initiatives/indicator-links.tsx'
import { InitiativeDates } from '../initiatives/initiative-dates.tsx'
import { InitiativeStatus } from '../initiatives/initiative-state.tsx'
import { PositionTag } from '../submissions/status-tag.tsx'
import type { StepName } from './missing-step.ts'
import { ParagraphStep } from './paragraph-step.tsx'
import type { Influence } from './read-influence.server.ts'

/** Where the parts of a trace have their own pages. */
export type TraceHrefs = {
  area: (slug: string) => string
  goal: (set: string, code: string) => string
  postulates: (query: Record<string, string>) => string
  initiative: (slug: string) => string
  indicator: (slug: string) => string
}

/** What is there at each step, with the links to its own page. */
export function influenceSteps(
  influence: Influence,
  hrefs: TraceHrefs,
): Record<StepName, ReactNode> {
  return {
    voice: <VoiceStep influence={influence} />,
    tags: <TagStep influence={influence} hrefs={hrefs} />,
    position: <PositionStep influence={influence} />,
    paragraphs: <ParagraphStep influence={influence} />,
    initiatives: <InitiativeStep influence={influence} hrefs={hrefs} />,
    indicators: <IndicatorStep influence={influence} hrefs={hrefs} />,
  }
}

type Props = { influence: Influence }

function VoiceStep({ influence: { voice } }: Props) {
  const format = useFormatter()
  return (
    <>
      <p>
        <a href={publicAddress(voice)}>{voice.reference}</a>{' '}
        <Written locale={voice.locale}>{voice.title}</Written>
      </p>
      <p className="sm muted">
        {format.dateTime(new Date(voice.receivedAt), { dateStyle: 'long' })}
      </p>
    </>
  )
}

function TagStep({ influence, hrefs }: Props & { hrefs: TraceHrefs }) {
  if (influence.tags.length === 0) return null
  return (
    <Tags>
      {influence.tags.map((tag) =>
        tag.kind === 'area' ? (
          <Area
            key={tag.termId}
            slug={tag.code}
            name={tag.name}
            icon={iconNamed(tag.icon)}
            href={hrefs.area(tag.slug)}
          />
        ) : tag.kind === 'goal' ? (
          <GoalTag
            key={tag.termId}
            code={tag.code}
            name={tag.name}
            href={hrefs.goal(tag.vocabulary, tag.code)}
          />
        ) : (
          <a key={tag.termId} href={hrefs.postulates({ temat: tag.slug })}>
            {tag.name}
          </a>
        ),
      )}
    </Tags>
  )
}

function PositionStep({ influence: { position, voice } }: Props) {
  const t = useTranslations('initiatives.influence')
  const format = useFormatter()
  if (!position) return null
  return (
    <>
      <Tags>
        <PositionTag code={position.code} />
      </Tags>
      <Written locale="pl" as="div">
        <p>{position.summary}</p>
      </Written>
      <Meta>
        {position.unit ? (
          <MetaItem>
            <Written locale="pl">{position.unit.name}</Written>
          </MetaItem>
        ) : null}
        {position.publishedAt ? (
          <MetaItem>
            {format.dateTime(new Date(position.publishedAt), { dateStyle: 'long' })}
          </MetaItem>
        ) : null}
        <MetaItem>
          <a href={publicAddress(voice)}>{t('whole')}</a>
        </MetaItem>
      </Meta>
    </>
  )
}

function InitiativeStep({ influence, hrefs }: Props & { hrefs: TraceHrefs }) {
  const common = useTranslations('common')
  if (influence.initiatives.length === 0) return null
  return (
    <ul className="linklist">
      {influence.initiatives.map((each) => (
        <li key={each.id}>
          <a href={hrefs.initiative(each.slug)}>
            <Written locale="pl">{each.title}</Written>
          </a>
          <span className="row">
            <InitiativeStatus state={each.state} />
            <InitiativeDates startsOn={each.startsOn} endsOn={each.endsOn} />
            {each.isExample ? <Pill icon="info">{common('example')}</Pill> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

function IndicatorStep({ influence, hrefs }: Props & { hrefs: TraceHrefs }) {
  const t = useTranslations('initiatives.influence')
  const { indicators, asked } = influence
  return (
    <>
      {indicators.length > 0 ? (
        <>
          <p>{t('moves')}</p>
          <IndicatorLinks indicators={indicators} hrefOf={hrefs.indicator} />
        </>
      ) : null}
      {asked.length > 0 ? (
        <>
          <p>{t('asks')}</p>
          <IndicatorLinks indicators={asked} hrefOf={hrefs.indicator} />
        </>
      ) : null}
    </>
  )
}
