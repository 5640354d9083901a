import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { SubSection } from '../../../ui/section.tsx'
import type { PublicChange } from '../read-workshop.server.ts'
import { SessionWhen } from '../session-when.tsx'
import { movedFacts, type SessionFacts } from '../workshop-change.ts'

/** What changed since the workshop was announced: before and after, never silently. */
export function ChangeNotes({ changes }: { changes: readonly PublicChange[] }) {
  const t = useTranslations('workshops.page')
  const format = useFormatter()
  if (changes.length === 0) return null
  return (
    <SubSection title={t('changes')} id="zmiany">
      <ol className="wterms">
        {changes.map(({ at, what, note }, index) => (
          <li key={index}>
            <p className="muted">
              <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'long' })}</time>
            </p>
            <ChangeLine what={what} />
            {note ? (
              <Written as="div" locale="pl">
                <p>{note}</p>
              </Written>
            ) : null}
          </li>
        ))}
      </ol>
    </SubSection>
  )
}

function ChangeLine({ what }: { what: PublicChange['what'] }) {
  const t = useTranslations('workshops.page.change')
  switch (what.kind) {
    case 'workshopCancelled':
      return <p>{t('workshopCancelled')}</p>
    case 'sessionCancelled':
      return <Fact label={t('sessionCancelled')} facts={what.before} parts={['time']} />
    case 'added':
      return <Fact label={t('added')} facts={what.after} parts={['time', 'place']} />
    case 'moved': {
      const parts = movedFacts(what.before, what.after)
      return (
        <>
          <p>
            <Fact as="del" label={t('before')} facts={what.before} parts={parts} />
          </p>
          <p>
            <Fact as="ins" label={t('after')} facts={what.after} parts={parts} />
          </p>
        </>
      )
    }
  }
}

type FactProps = {
  as?: 'del' | 'ins' | 'span'
  label: string
  facts: SessionFacts
  parts: readonly ('time' | 'place')[]
}

function Fact({ as: Tag = 'span', label, facts, parts }: FactProps) {
  const t = useTranslations('workshops.page')
  const place = [facts.place, facts.address].filter(Boolean).join(', ')
  const told: ReactNode[] = [
    parts.includes('time') ? <SessionWhen key="time" session={facts} /> : null,
    parts.includes('place') && place ? (
      <Written key="place" locale="pl">
        {place}
      </Written>
    ) : null,
    parts.includes('place') && facts.link ? t('online') : null,
  ].filter(Boolean)
  return (
    <>
      {label}{' '}
      <Tag>
        {told.map((part, index) => (
          <span key={index}>
            {index > 0 ? '; ' : null}
            {part}
          </span>
        ))}
      </Tag>
    </>
  )
}
