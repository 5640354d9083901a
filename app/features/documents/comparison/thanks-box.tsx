import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { PositionTag } from '../../submissions/status-tag.tsx'
import type { Thanks } from './read-comparison.server.ts'

const SHOWN = 4
const LONGEST = 320

type ThanksBoxProps = { thanks: readonly Thanks[]; hrefOf: (thanks: Thanks) => string }

/** Whom changed words are owed to: what they wrote, and why the city agreed. */
export function ThanksBox({ thanks, hrefOf }: ThanksBoxProps) {
  const t = useTranslations('versions.changes')
  const format = useFormatter()
  const rest = thanks.slice(SHOWN)
  return (
    <section className="because">
      <h4>
        <Icon name="pen-line" />
        {t('thanks', { count: thanks.length })}
      </h4>
      <ul>
        {thanks.slice(0, SHOWN).map((each) => (
          <li key={each.reference}>
            <p className="meta">
              <a href={hrefOf(each)}>{each.reference}</a>
              {each.organisation ? <span>{each.organisation}</span> : null}
              <time dateTime={each.receivedAt}>
                {format.dateTime(new Date(each.receivedAt), { dateStyle: 'long' })}
              </time>
            </p>
            {each.text ? (
              <p>
                <Written locale="pl">{shorten(each.text)}</Written>
              </p>
            ) : null}
            <p>
              <PositionTag code={each.code} />
            </p>
            <p className="why">{t('justification', { text: shorten(each.justification) })}</p>
          </li>
        ))}
      </ul>
      {rest.length > 0 ? (
        <p className="because__r">
          {rest.map((each) => (
            <a key={each.reference} href={hrefOf(each)}>
              {each.reference}
            </a>
          ))}
        </p>
      ) : null}
    </section>
  )
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/, '')}…`
}
