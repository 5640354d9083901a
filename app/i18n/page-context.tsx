import { createContext, useContext, type ReactNode } from 'react'
import type { useTranslations as useIntlTranslations } from 'use-intl'
import type { Locale, Messages, Namespace } from './messages.ts'
import { keptFormatter, keptTranslator } from './kept-translators.ts'

/** What a page needs besides its loader data; the server knows it, a working page is sent it. */
export type PageContext = {
  locale: Locale
  messages: Partial<Messages>
  requestId: string
  nonce: string
  /** On the server only: the messages as a working page is sent them, read already. */
  readMessages?: unknown
  /** Namespaces to send with a working page; undefined on reading pages, which carry no script. */
  hydrate?: readonly Namespace[]
  /** Set on error pages. */
  errorStatus?: number
}

const Context = createContext<PageContext | null>(null)

export function PageProvider({ value, children }: { value: PageContext; children: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export function usePage(): PageContext {
  const page = useContext(Context)
  if (!page) throw new Error('PageProvider is missing')
  return page
}

export function useLocale(): Locale {
  return usePage().locale
}

export function useFormatter() {
  return keptFormatter(useLocale())
}

/** As use-intl's hook of this name, which would read every message anew for each page it renders. */
export const useTranslations: typeof useIntlTranslations = (namespace?: string) => {
  const { locale, messages } = usePage()
  return keptTranslator(locale, messages as Messages, namespace) as never
}
