import { useTranslations } from '../../i18n/page-context.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { POSITION_CODES } from '../submissions/status.ts'

/** Sentences to begin with, one for each code and two for all. */
export function SentencePatterns() {
  const t = useTranslations('positions.template')
  const editor = useTranslations('positions.editor')
  const code = useTranslations('status.position')
  return (
    <Disclosure summary={editor('templates')} icon="quote">
      <p>{editor('templatesHint')}</p>
      <ul className="patterns">
        {POSITION_CODES.map((each) => (
          <li key={each}>
            <b>{code(each)}</b>
            <p>{t(each)}</p>
          </li>
        ))}
        <li>
          <p>{t('who')}</p>
          <p>{t('alike')}</p>
        </li>
      </ul>
    </Disclosure>
  )
}
