import { useTranslations } from '../../i18n/page-context.tsx'
import type { Judgement } from './judgement.ts'

/** A judgement in the names of its terms; the main area first. */
export function useJudgementWords(names: Readonly<Record<string, string>>) {
  const t = useTranslations('coding.disagreement')
  return ({ termIds, mainId }: Judgement): string[] => {
    const nameOf = (id: number) => names[String(id)] ?? `#${id}`
    const main = mainId === null ? [] : [t('main', { name: nameOf(mainId) })]
    const all = [...main, ...termIds.map(nameOf)]
    return all.length > 0 ? all : [t('nothing')]
  }
}
