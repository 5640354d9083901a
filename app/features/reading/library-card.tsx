import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Marked } from '../../ui/marked.tsx'
import { MetaItem } from '../../ui/meta.tsx'
import { PostulateCard } from '../../ui/postulate-card.tsx'
import { Pill } from '../../ui/tags.tsx'
import { Status } from '../../ui/status.tsx'
import type { Hits } from '../search/mark-hits.ts'
import { MadeOn } from './made-on.tsx'
import type { LibraryRow } from './read-library.server.ts'
import type { ReadingState } from './reading-state.ts'
import { StateWords } from './state-words.tsx'

const LOOK = {
  open: { tone: 'ok', icon: 'pen-line' },
  announced: { tone: 'later', icon: 'calendar-days' },
  closed: { tone: 'wait', icon: 'hourglass' },
  settled: { tone: 'doc', icon: 'file-check' },
  replaced: { tone: 'out', icon: 'history' },
  final: { tone: 'doc', icon: 'file-check' },
} as const satisfies Record<ReadingState['code'], object>

export function StateTag({ state }: { state: ReadingState }) {
  return (
    <Status {...LOOK[state.code]}>
      <StateWords state={state} />
    </Status>
  )
}

type LibraryCardProps = {
  /** `hits`: where words were looked for. */
  row: LibraryRow & { hits?: Hits | null }
  href: string
}

/** A document as a row of the library. */
export function LibraryCard({ row, href }: LibraryCardProps) {
  const t = useTranslations('reading')
  return (
    <PostulateCard
      href={href}
      title={
        <Written locale="pl">{row.hits ? <Marked pieces={row.hits.title} /> : row.title}</Written>
      }
      headingLevel="h3"
      areas={[]}
      excerpt={
        row.hits?.excerpt ? (
          <Written locale="pl">
            <Marked pieces={row.hits.excerpt} />
          </Written>
        ) : row.summary ? (
          <Written locale="pl">{row.summary}</Written>
        ) : null
      }
      meta={
        <>
          <MetaItem icon="file-text">{t(`kind.${row.kind}`)}</MetaItem>
          {row.authorName ? <MetaItem icon="building-2">{row.authorName}</MetaItem> : null}
          {row.madeOn ? (
            <MetaItem icon="calendar-days">
              <MadeOn date={row.madeOn} />
            </MetaItem>
          ) : null}
          <MetaItem icon="layers">{t('version', { number: row.versionNumber })}</MetaItem>
          {row.isDemo ? <Pill>{t('demo')}</Pill> : null}
        </>
      }
      status={<StateTag state={row.state} />}
      facts={
        row.remarks > 0 ? (
          <MetaItem icon="message-square-text">
            {t('margin.remarks', { count: row.remarks })}
          </MetaItem>
        ) : null
      }
    />
  )
}
