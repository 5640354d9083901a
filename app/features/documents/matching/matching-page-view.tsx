import { useTranslations } from '../../../i18n/page-context.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Empty } from '../../../ui/note.tsx'
import type { VersionFacts } from '../read-version.server.ts'
import { useBlockWords } from '../editing/use-block-words.ts'
import { GoneCard } from './gone-card.tsx'
import { MatchCard } from './match-card.tsx'
import type { MatchingPage, MatchRow } from './read-matching.server.ts'

export type MatchingPageViewProps = {
  page: MatchingPage
  version: VersionFacts
  /** The key of the block whose correction is asked for. */
  opened: string | null
  correctHref: (key: string) => string
}

/** Doubtful ones first, then what is gone, then everything that can still be corrected. */
export function MatchingPageView({ page, version, opened, correctHref }: MatchingPageViewProps) {
  const t = useTranslations('versions.matching')
  const { doubtful, gone, rest, unchanged, free } = page
  const all = [...doubtful, ...rest, ...unchanged]
    .map((row) => row.block)
    .sort((a, b) => a.position - b.position)
  const versions = {
    before: t('before', { number: page.before.number }),
    after: t('after', { number: version.number }),
  }
  const card = (row: MatchRow) => (
    <MatchCard
      key={row.block.id}
      row={row}
      free={free}
      versions={versions}
      isOpen={opened === row.block.key}
    />
  )
  return (
    <>
      <Counts page={page} />
      <section className="mts" aria-labelledby="do-rozstrzygniecia">
        <h2 id="do-rozstrzygniecia">{t('toDecide')}</h2>
        {doubtful.length === 0 ? (
          <Empty title={t('allDecided')}>{t('allDecidedText')}</Empty>
        ) : (
          doubtful.map(card)
        )}
      </section>
      {gone.length > 0 ? (
        <section className="mts" aria-labelledby="dawne">
          <h2 id="dawne">{t('goneTitle')}</h2>
          <p className="muted">{t('goneText')}</p>
          {gone.map((row) => (
            <GoneCard key={row.block.id} row={row} blocks={all} />
          ))}
        </section>
      ) : null}
      <section className="mts" aria-labelledby="pozostale">
        <h2 id="pozostale">{t('rest')}</h2>
        <p className="muted">{t('restLead')}</p>
        {rest.map(card)}
        {unchanged.filter((row) => row.block.key === opened).map(card)}
        <Unchanged rows={unchanged} correctHref={correctHref} />
      </section>
    </>
  )
}

function Counts({ page }: { page: MatchingPage }) {
  const t = useTranslations('versions.matching')
  const kinds = ['similar', 'person', 'new'] as const
  const rows = [
    { label: t('doubtful'), count: page.doubtful.length },
    { label: t('same'), count: page.unchanged.length },
    ...kinds.map((kind) => ({
      label: t(kind),
      count: page.rest.filter((row) => row.block.match === kind).length,
    })),
    { label: t('ended'), count: page.gone.length },
  ]
  return (
    <dl className="dsum" aria-label={t('counts')}>
      {rows.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="num">{count}</dd>
        </div>
      ))}
    </dl>
  )
}

type UnchangedProps = { rows: readonly MatchRow[]; correctHref: (key: string) => string }

function Unchanged({ rows, correctHref }: UnchangedProps) {
  const t = useTranslations('versions.matching')
  const words = useBlockWords()
  if (rows.length === 0) return null
  return (
    <details className="same">
      <summary>
        {t('unchanged', { count: rows.length })}
        <Icon name="chevron-down" size="s" />
      </summary>
      <ul className="plc same__b">
        {rows.map(({ block }) => (
          <li key={block.id}>
            <p>{block.text}</p>
            <a href={`${correctHref(block.key)}#${block.key}`}>
              <span aria-hidden="true">{t('correct')}</span>
              <span className="vh">{t('correctThis', { place: words.place(block) })}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
