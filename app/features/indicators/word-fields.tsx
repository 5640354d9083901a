import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { PostedField } from '../forms/posted-field.tsx'
import type { IndicatorRow } from './read-indicator.server.ts'

const LANGUAGES = [
  { lang: 'pl', suffix: '' },
  { lang: 'en', suffix: 'En' },
  { lang: 'uk', suffix: 'Uk' },
] as const

type WordFieldsProps = {
  word: 'name' | 'definition' | 'measure' | 'source'
  row: IndicatorRow | null
  posted: PostedForm
  /** In Polish; the others never are. */
  isRequired?: boolean
  hint?: ReactNode
  rows?: number
}

/** One word about an indicator in three languages; the hint stands at the first. */
export function WordFields({ word, row, posted, isRequired, hint, rows }: WordFieldsProps) {
  const t = useTranslations('indicators.form')
  return (
    <>
      {LANGUAGES.map(({ lang, suffix }) => {
        const name = `${word}${suffix}` as const
        return (
          <PostedField
            key={name}
            form="indicator"
            posted={posted}
            name={name}
            label={t(name)}
            hint={lang === 'pl' ? hint : undefined}
            value={row?.[`${word}_${lang}`]}
            rows={rows}
            lang={lang}
            optional={lang !== 'pl' || !isRequired}
          />
        )
      })}
    </>
  )
}
