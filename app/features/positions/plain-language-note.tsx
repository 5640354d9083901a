import { useTranslations } from '../../i18n/page-context.tsx'
import { QuietLine } from '../../ui/form-notes.tsx'
import type { PlainLanguage } from './plain-language.ts'

export function PlainLanguageNote({ measured }: { measured: PlainLanguage }) {
  const t = useTranslations('positions.plain')
  return (
    <QuietLine icon={measured.verdict === 'good' ? 'circle-check' : 'triangle-alert'}>
      {t(measured.verdict, { count: measured.wordsPerSentence })}
    </QuietLine>
  )
}
