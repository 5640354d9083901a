import type { ComponentProps } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SubSection } from '../../ui/section.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { IndicatorCard as Card } from '../indicators/card.ts'
import { IndicatorCard } from '../indicators/indicator-card.tsx'
import type { InitiativeRow } from '../initiatives/initiatives-of.server.ts'
import { excerptOf } from '../register/excerpt.ts'
import type { TermFacts } from './read-term.server.ts'
import { TermVoices } from './term-voices.tsx'

type TermSectionsProps = {
  facts: TermFacts
  initiatives: readonly InitiativeRow[]
  indicators: readonly Card[]
  answered: ComponentProps<typeof TermVoices>['answered']
  hrefs: ComponentProps<typeof TermVoices>['hrefs'] & {
    block: (slug: string, version: number, key: string) => string
    initiative: (slug: string) => string
    indicator: (slug: string) => string
  }
}

/** Beyond the numbers: examples, arguments, answers, paragraphs, initiatives. */
export function TermSections({
  facts,
  answered,
  initiatives,
  indicators,
  hrefs,
}: TermSectionsProps) {
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
      <TermVoices facts={facts} answered={answered} hrefs={hrefs} />
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
