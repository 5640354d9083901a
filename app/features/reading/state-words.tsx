import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import type { ReadingState } from './reading-state.ts'

/** The state of a document in one plain sentence, for lists and for the head of its page. */
export function StateWords({ state }: { state: ReadingState }) {
  const t = useTranslations('reading.state')
  const format = useFormatter()
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  switch (state.code) {
    case 'open':
      return state.until === null ? t('open') : t('openUntil', { date: day(state.until) })
    case 'announced':
      return t('announced', { date: day(state.from) })
    case 'closed':
      return t('closed', { date: day(state.at) })
    case 'settled':
      return t('settled')
    default:
      return t(state.code)
  }
}
