import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SubSection } from '../../ui/section.tsx'
import { PositionTag } from '../submissions/status-tag.tsx'
import type { Argument, TermFacts, Voice } from './read-term.server.ts'

type TermVoicesProps = {
  facts: Pick<TermFacts, 'arguments' | 'minority' | 'positions'>
  /** Everything that was answered, of which the newest stand here. */
  answered: { count: number; href: string }
  hrefs: {
    submission: (voice: Pick<Voice, 'reference' | 'kind'>) => string
    influence: (reference: string) => string
  }
}

/** What people argued, what the city answered, and whom it answered otherwise than most. */
export function TermVoices({ facts, answered, hrefs }: TermVoicesProps) {
  const t = useTranslations('room.term')
  return (
    <>
      {facts.arguments.length > 0 ? (
        <SubSection title={t('arguments')}>
          <ul className="said">
            {facts.arguments.map((argument) => (
              <ArgumentItem
                key={argument.reference}
                argument={argument}
                href={hrefs.submission(argument)}
              />
            ))}
          </ul>
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
                  <a className="noprint" href={hrefs.influence(voice.reference)}>
                    {t('trace')}
                    <span className="vh"> {voice.reference}</span>
                  </a>
                </p>
              </li>
            ))}
          </ul>
          {answered.count > facts.positions.length ? (
            <p>
              {t('positionsShown', { shown: facts.positions.length, count: answered.count })}{' '}
              <a className="noprint" href={answered.href}>
                {t('positionsAll')}
              </a>
            </p>
          ) : null}
        </SubSection>
      ) : null}
      <SubSection title={t('minority')}>
        <p className="muted">{t('minorityRule')}</p>
        {facts.minority.length === 0 ? <p>{t('minorityNone')}</p> : null}
        <ul className="said">
          {facts.minority.map((voice) => (
            <li key={voice.reference}>
              <VoiceLine voice={voice} href={hrefs.submission(voice)} />
              {voice.supportCount > 0 ? <p>{t('support', { count: voice.supportCount })}</p> : null}
            </li>
          ))}
        </ul>
      </SubSection>
    </>
  )
}

function ArgumentItem({ argument, href }: { argument: Argument; href: string }) {
  return (
    <li>
      <blockquote>
        <Written locale={argument.locale}>{argument.text}</Written>
      </blockquote>
      <a className="num" href={href}>
        {argument.reference}
      </a>
    </li>
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
