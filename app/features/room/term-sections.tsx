import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SubSection } from '../../ui/section.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { IndicatorCard as Card } from '../indicators/card.ts'
import { IndicatorCard } from '../indicators/indicator-card.tsx'
import type { InitiativeRow } from '../initiatives/initiatives-of.server.ts'
import { excerptOf } from '../register/excerpt.ts'
import { PositionTag } from '../submissions/status-tag.tsx'
import type { TermFacts, Voice } from './read-term.server.ts'

type TermSectionsProps = {
  facts: TermFacts
  initiatives: readonly InitiativeRow[]
  indicators: readonly Card[]
  hrefs: {
    submission: (voice: Voice) => string
    block: (slug: string, version: number, key: string) => string
    initiative: (slug: string) => string
    indicator: (slug: string) => string
    influence: (reference: string) => string
  }
}

/** Beyond the numbers: examples, answers, minority voices, paragraphs, initiatives. */
export function TermSections({ facts, initiatives, indicators, hrefs }: TermSectionsProps) {
  const t = useTranslations('room.term')
  const common = useTranslations('common')
  return (
    <>
      {facts.examples || facts.counterExamples ? (
        <SubSection title={t('definition')}>
          {facts.examples ? (
            <p>
              <b>{t('examples')}:</b> <Written locale="pl">{facts.examples}</Written>
            </p>
          ) : null}
          {facts.counterExamples ? (
            <p>
              <b>{t('counterExamples')}:</b> <Written locale="pl">{facts.counterExamples}</Written>
            </p>
          ) : null}
        </SubSection>
      ) : null}
      {facts.positions.length > 0 ? (
        <SubSection title={t('positions')}>
          <ul className="said">
            {facts.positions.map((voice) => (
              <li key={voice.reference}>
                <VoiceLine voice={voice} href={hrefs.submission(voice)} />
                <p>
                  <Written locale="pl">{voice.summary}</Written>{' '}
                  <a href={hrefs.influence(voice.reference)}>
                    {t('trace')}
                    <span className="vh"> {voice.reference}</span>
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </SubSection>
      ) : null}
      <SubSection title={t('minority')}>
        <p className="muted">{t('minorityRule')}</p>
        {facts.minority.length === 0 ? <p>{t('minorityNone')}</p> : null}
        <ul className="said">
          {facts.minority.map((voice) => (
            <li key={voice.reference}>
              <VoiceLine voice={voice} href={hrefs.submission(voice)} />
              <p>{t('support', { count: voice.supportCount })}</p>
            </li>
          ))}
        </ul>
      </SubSection>
      {facts.paragraphs.length > 0 ? (
        <SubSection title={t('paragraphs')}>
          <ul className="said">
            {facts.paragraphs.map((each) => (
              <li key={`${each.slug} ${each.key}`}>
                <a href={hrefs.block(each.slug, each.version, each.key)}>
                  <Written locale="pl">{each.document}</Written>
                  {each.number ? `, ${t('paragraph', { number: each.number })}` : null}
                </a>{' '}
                {each.isChanged ? <Pill icon="git-compare">{t('changed')}</Pill> : null}{' '}
                {each.remarks > 0 ? <Pill>{t('remarked', { count: each.remarks })}</Pill> : null}
                <p>
                  <Written locale="pl">{excerptOf(each.text)}</Written>
                </p>
              </li>
            ))}
          </ul>
        </SubSection>
      ) : null}
      {initiatives.length > 0 ? (
        <SubSection title={t('initiatives')}>
          <ul className="said">
            {initiatives.map((each) => (
              <li key={each.id}>
                <a href={hrefs.initiative(each.slug)}>
                  <Written locale="pl">{each.title}</Written>
                </a>{' '}
                {each.isExample ? <Pill icon="info">{common('example')}</Pill> : null}
                {each.ownerUnit ? (
                  <p>
                    <Written locale="pl">{each.ownerUnit}</Written>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </SubSection>
      ) : null}
      {indicators.length > 0 ? (
        <SubSection title={t('indicators')}>
          <div className="termcards">
            {indicators.map((card) => (
              <IndicatorCard key={card.id} card={card} href={hrefs.indicator(card.slug)} />
            ))}
          </div>
        </SubSection>
      ) : null}
    </>
  )
}

function VoiceLine({ voice, href }: { voice: Voice; href: string }) {
  return (
    <>
      <a href={href}>
        <Written locale="pl">{voice.title}</Written>
      </a>{' '}
      <span className="muted num">{voice.reference}</span>{' '}
      {voice.code ? <PositionTag code={voice.code} /> : null}
    </>
  )
}
