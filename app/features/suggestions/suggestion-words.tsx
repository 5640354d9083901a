import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { Suggestion } from './suggest.server.ts'

/** Why it is suggested: the words of the text, and submissions that people gave it before. */
export function Why({ item, hrefOf }: { item: Suggestion; hrefOf(reference: string): string }) {
  const t = useTranslations('suggestions')
  return (
    <>
      {t('because')} <Written locale="pl">{item.words.join(', ')}</Written>
      {item.earlier.length > 0 ? (
        <>
          {'. '}
          {t('earlier')}{' '}
          {item.earlier.map(({ reference, title }, index) => (
            <span key={reference}>
              {index > 0 ? ', ' : null}
              <a href={hrefOf(reference)} title={title}>
                {reference}
              </a>
            </span>
          ))}
        </>
      ) : null}
    </>
  )
}

export function nameOf({ code, name }: Suggestion): string {
  return code ? `${code} ${name}` : name
}
