import { useTranslations } from '../../i18n/page-context.tsx'

type Meant = {
  id: number
  code: string
  name: string
  description: string
  examples: string
  counterExamples: string
}

/** What the terms of a vocabulary mean, for whoever gives them; nothing where nobody wrote it. */
export function Meanings({ terms }: { terms: readonly Meant[] }) {
  const t = useTranslations('tagging.meaning')
  const told = terms.filter((term) => term.description || term.examples || term.counterExamples)
  if (told.length === 0) return null
  const line = (text: string) => text.split('\n').join('; ')
  return (
    <details className="codebook__meanings">
      <summary>{t('summary')}</summary>
      <dl className="kv">
        {told.map((term) => (
          <div key={term.id}>
            <dt>{/^\d/.test(term.code) ? `${term.code} ${term.name}` : term.name}</dt>
            <dd>
              {term.description ? <p>{term.description}</p> : null}
              {term.examples ? (
                <p>
                  {t('examples')} {line(term.examples)}
                </p>
              ) : null}
              {term.counterExamples ? (
                <p>
                  {t('counterExamples')} {line(term.counterExamples)}
                </p>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
