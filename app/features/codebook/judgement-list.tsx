import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Judgement } from './read-judgements.server.ts'

/** Every tag ever given, under the name of its time, with what became of the term since. */
export function JudgementList({ judgements }: { judgements: readonly Judgement[] }) {
  const t = useTranslations('coding.judgements')
  const format = useFormatter()
  if (judgements.length === 0) return null
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  return (
    <Disclosure summary={t('title')} icon="history">
      <ul className="codebook__log">
        {judgements.map((each) => (
          <li key={each.tagId}>
            <b>{/^\d/.test(each.code) ? `${each.code} ${each.name}` : each.name}</b>
            {each.fate === 'same' ? null : (
              <> {t(`fate.${each.fate}`, { names: each.today.join(', ') })}</>
            )}
            <p className="xs muted">
              {t('given', { date: day(each.givenAt), version: String(each.version) })}
              {each.givenBy ? `, ${each.givenBy}` : ''}
              {each.reason ? `. ${t('reason', { reason: each.reason })}` : ''}
            </p>
            {each.removedAt ? (
              <p className="xs muted">
                {t('removed', { date: day(each.removedAt) })}
                {each.removalReason ? `. ${t('reason', { reason: each.removalReason })}` : ''}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
