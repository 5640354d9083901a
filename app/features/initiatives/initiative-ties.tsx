import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SubSection } from '../../ui/section.tsx'
import { VoiceLinks } from '../submissions/voice-links.tsx'
import { IndicatorLinks, type LinkedIndicator } from './indicator-links.tsx'
import type { InitiativePage, InitiativeVoice } from './read-initiative.server.ts'

type InitiativeTiesProps = {
  page: Pick<InitiativePage, 'voices' | 'blocks'>
  indicators: readonly LinkedIndicator[]
  hrefs: {
    submission: (voice: InitiativeVoice) => string
    influence: (reference: string) => string
    indicator: (slug: string) => string
  }
}

/** What it answers: voices, paragraphs of the drafts, numbers it should move. */
export function InitiativeTies({ page, indicators, hrefs }: InitiativeTiesProps) {
  const t = useTranslations('initiatives')
  const { voices, blocks } = page
  return (
    <>
      <SubSection title={t('answers.voices', { count: voices.length })}>
        {voices.length === 0 ? <p className="muted">{t('answers.noVoices')}</p> : null}
        <VoiceLinks
          voices={voices}
          hrefOf={hrefs.submission}
          renderMore={(voice) => (
            <a href={hrefs.influence(voice.reference)}>
              {t('answers.trace')}
              <span className="vh"> {voice.reference}</span>
            </a>
          )}
        />
      </SubSection>
      {blocks.length > 0 ? (
        <SubSection title={t('answers.blocks')}>
          <ul className="linklist">
            {blocks.map((block) => (
              <li key={block.blockId}>
                <a href={block.href}>
                  <Written locale="pl">{block.document}</Written>, {block.number ?? '–'}
                </a>
                {block.text ? (
                  <span>
                    <Written locale="pl">{block.text}</Written>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </SubSection>
      ) : null}
      <SubSection title={t('answers.indicators')}>
        {indicators.length === 0 ? (
          <p className="muted">{t('answers.noIndicators')}</p>
        ) : (
          <IndicatorLinks indicators={indicators} hrefOf={hrefs.indicator} />
        )}
      </SubSection>
    </>
  )
}
