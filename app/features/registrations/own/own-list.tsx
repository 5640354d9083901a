import { useTranslations } from '../../../i18n/page-context.tsx'
import { SubSection } from '../../../ui/section.tsx'
import { SessionWhen } from '../../workshops/session-when.tsx'
import type { OwnRow } from './list-own.server.ts'

type Props = { rows: readonly OwnRow[]; hrefOf: (token: string) => string }

/** One's own registrations; nothing to say where there are none. */
export function OwnList({ rows, hrefOf }: Props) {
  const t = useTranslations('workshops.mine')
  if (rows.length === 0) return null
  return (
    <SubSection title={t('title')} id="warsztaty">
      <ul className="wterms">
        {rows.map(({ id, title, status, session, token }) => (
          <li key={id}>
            <p>{token ? <a href={hrefOf(token)}>{title}</a> : <b>{title}</b>}</p>
            <p className="muted">
              <SessionWhen session={session} />
              {'. '}
              {t(`status.${status}`)}
              {token ? null : `. ${t('byMail')}`}
            </p>
          </li>
        ))}
      </ul>
    </SubSection>
  )
}
