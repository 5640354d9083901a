import type { ReactNode } from 'react'
import type { Locale, SubmissionKind } from '#db/schema.ts'
import { Written } from '../../i18n/written.tsx'

type Voice = {
  id: number
  reference: string
  kind: SubmissionKind
  title: string | null
  locale: Locale
}
type VoiceLinksProps<V extends Voice> = {
  voices: readonly V[]
  hrefOf: (voice: V) => string
  /** Beside each. */
  renderMore?: (voice: V) => ReactNode
}

/** Submissions by number and title. */
export function VoiceLinks<V extends Voice>({ voices, hrefOf, renderMore }: VoiceLinksProps<V>) {
  return (
    <ul className="linklist">
      {voices.map((voice) => (
        <li key={voice.id}>
          <a href={hrefOf(voice)}>
            {voice.reference} <Written locale={voice.locale}>{voice.title}</Written>
          </a>
          {renderMore ? <span>{renderMore(voice)}</span> : null}
        </li>
      ))}
    </ul>
  )
}
