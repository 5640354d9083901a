import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { blockAddress, versionAddress } from '../../lib/addresses.ts'
import type { Influence } from './read-influence.server.ts'

/** The paragraphs that changed, or what the city recorded as changed. */
export function ParagraphStep({ influence }: { influence: Influence }) {
  const t = useTranslations('initiatives.influence')
  const format = useFormatter()
  const { recorded } = influence
  if (recorded) {
    return (
      <>
        <p>{t('recorded')}</p>
        <Written locale="pl" as="div">
          <p>{recorded.text}</p>
        </Written>
        <p className="sm muted">{format.dateTime(new Date(recorded.at), { dateStyle: 'long' })}</p>
      </>
    )
  }
  if (influence.paragraphs.length === 0) return null
  return (
    <ul className="linklist">
      {influence.paragraphs.map((change) => (
        <li key={`${change.document.slug}-${change.versionNumber}-${change.block.id}`}>
          <a
            href={
              change.after === null
                ? versionAddress(change.document.slug, change.versionNumber)
                : blockAddress(change.document.slug, change.versionNumber, change.block.key)
            }
          >
            <Written locale="pl">{change.document.title}</Written>, {change.block.number ?? '–'} (
            {t('version', { number: change.versionNumber })})
          </a>
          <span>
            {change.after === null ? t('gone') : <Written locale="pl">{change.after}</Written>}
          </span>
        </li>
      ))}
    </ul>
  )
}
