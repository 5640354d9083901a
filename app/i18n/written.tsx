import type { ReactNode } from 'react'
import type { Locale } from './messages.ts'
import { useLocale } from './page-context.tsx'

export type WrittenProps = {
  /** The language in which people wrote it; positions, units and estates are in Polish. */
  locale: Locale
  /** `div` around paragraphs. */
  as?: 'span' | 'div'
  children: ReactNode
}

/** Says the language of words that are not in the language of the page, so that they are read aloud right. */
export function Written({ locale, as: Tag = 'span', children }: WrittenProps) {
  if (useLocale() === locale) return children
  return <Tag lang={locale}>{children}</Tag>
}
