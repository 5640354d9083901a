import { useTranslations } from '../../i18n/page-context.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

/** For everybody: the words that each tag rests on. Nothing where none are marked. */
export function WhyTagged({ why }: { why: readonly { name: string; quotes: string[] }[] }) {
  const t = useTranslations('coding.evidence')
  if (why.length === 0) return null
  return (
    <Disclosure summary={t('why')} icon="tag">
      <p>{t('whyText')}</p>
      <ul>
        {why.map(({ name, quotes }) => (
          <li key={name}>
            <b>{name}</b>:{' '}
            {quotes.map((quote, index) => (
              <span key={quote}>
                {index > 0 ? ', ' : null}„<mark>{quote}</mark>”
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
