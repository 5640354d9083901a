import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Round } from './read-rounds.server.ts'

/** How a round came about, so that somebody else could draw it again. */
export function RoundFacts({ round }: { round: Round }) {
  const t = useTranslations('coding.round')
  const coding = useTranslations('coding')
  const format = useFormatter()
  const day = (text: string | null) =>
    text === null ? '…' : format.dateTime(new Date(instantOfDay(text)), { dateStyle: 'medium' })
  const { filters, total, population, seed, coded } = round
  return (
    <Panel kind="staff" title={t('how')} className="deskpart">
      <ul>
        <li>{t('vocabulary', { name: round.vocabulary.name, version: round.codebookVersion })}</li>
        <li>{t('coder', { name: round.coder.name })}</li>
        <li>
          {t('openedBy', {
            date: format.dateTime(new Date(round.createdAt), { dateStyle: 'long' }),
            name: round.createdBy,
          })}
        </li>
        <li>
          {round.sample === 'all'
            ? t('sampleAll', { population })
            : t('sampleNumber', { total, population, seed: String(seed) })}
        </li>
        {filters.from || filters.to ? (
          <li>{t('period', { from: day(filters.from), to: day(filters.to) })}</li>
        ) : null}
        {filters.kind ? <li>{coding(`field.${filters.kind}`)}</li> : null}
        <li>
          {coding('progress', { coded, total })}
          {round.skipped > 0 ? `, ${coding('skipped', { count: round.skipped })}` : ''}
        </li>
      </ul>
    </Panel>
  )
}
