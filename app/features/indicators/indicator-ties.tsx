import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SubSection } from '../../ui/section.tsx'
import { VoiceLinks } from '../submissions/voice-links.tsx'
import type { IndicatorPage } from './read-indicator.server.ts'

type Voice = IndicatorPage['voices'][number]
type IndicatorTiesProps = {
  voices: readonly Voice[]
  initiatives: readonly { id: number; slug: string; title: string }[]
  hrefs: { submission: (voice: Voice) => string; initiative: (slug: string) => string }
}

/** Who asked for it, and what should move it. */
export function IndicatorTies({ voices, initiatives, hrefs }: IndicatorTiesProps) {
  const t = useTranslations('indicators')
  return (
    <>
      <SubSection title={t('voices', { count: voices.length })}>
        {voices.length === 0 ? <p className="muted">{t('noVoices')}</p> : null}
        <VoiceLinks voices={voices} hrefOf={hrefs.submission} />
      </SubSection>
      <SubSection title={t('initiatives')}>
        {initiatives.length === 0 ? <p className="muted">{t('noInitiatives')}</p> : null}
        <ul className="linklist">
          {initiatives.map((each) => (
            <li key={each.id}>
              <a href={hrefs.initiative(each.slug)}>
                <Written locale="pl">{each.title}</Written>
              </a>
            </li>
          ))}
        </ul>
      </SubSection>
    </>
  )
}
