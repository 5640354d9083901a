import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import type { EvidenceItem, EvidencePlace, Stream } from './evidence-item.ts'

export type PlaceHref = (place: EvidencePlace) => string

const ICONS: Record<EvidenceItem['kind'], IconName> = {
  submission: 'message-square-text',
  document: 'file-text',
  block: 'file-text',
  workshop: 'presentation',
  initiative: 'flag',
  link: 'link',
}

type EvidenceStreamsProps = {
  streams: readonly Stream[]
  evidence: readonly EvidenceItem[]
  hrefOf: PlaceHref
  headingLevel?: 'h3' | 'h4'
}

/** What a rating rests on, by the five streams; an empty stream is said, not left out. */
export function EvidenceStreams(props: EvidenceStreamsProps) {
  const { streams, evidence, hrefOf, headingLevel: Heading = 'h3' } = props
  const t = useTranslations('maturity')
  return (
    <div className="mstreams">
      {streams.map((stream) => {
        const own = evidence.filter((item) => item.sourceId === stream.id)
        return (
          <section key={stream.id}>
            <Heading>{stream.title}</Heading>
            {own.length === 0 ? (
              <p className="muted sm">{t('noStream')}</p>
            ) : (
              <ul>
                {own.map((item) => (
                  <li key={item.id}>
                    <EvidenceLine item={item} hrefOf={hrefOf} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** One thing, and why it speaks for the level. */
export function EvidenceLine({ item, hrefOf }: { item: EvidenceItem; hrefOf: PlaceHref }) {
  const t = useTranslations('maturity')
  const { place, title, label, kind } = item
  return (
    <>
      <p className="mwhat">
        <Icon name={ICONS[kind]} size="s" />
        <span>
          <span className="muted">{t(`kind.${kind}`)}: </span>
          {place && title !== null ? (
            <a href={hrefOf(place)}>
              {kind === 'block' && label ? `${t('paragraph', { number: label })}, ` : null}
              {kind === 'submission' && label ? `${label} ` : null}
              <Written locale="pl">{title}</Written>
            </a>
          ) : (
            <span>{t('notPublic')}</span>
          )}
        </span>
      </p>
      <Written locale="pl" as="div">
        <p className="sm">{item.note}</p>
      </Written>
    </>
  )
}
