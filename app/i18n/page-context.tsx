import { createContext, useContext, type ReactNode } from 'react'
import { IntlProvider, useFormatter, useLocale, useTranslations } from 'use-intl'
import type { Locale, Messages, Namespace } from './messages.ts'

/** What a page needs besides its loader data; the server knows it, a working page is sent it. */
export type PageContext = {
  locale: Locale
  messages: Partial<Messages>
  requestId: string
  nonce: string
  /** Namespaces to send with a working page; undefined on reading pages, which carry no script. */
  hydrate?: readonly Namespace[]
  /** Set on error pages. */
  errorStatus?: number
}

const Context = createContext<PageContext | null>(null)

export function PageProvider({ value, children }: { value: PageContext; children: ReactNode }) {
  return (
    <Context.Provider value={value}>
      <IntlProvider
        locale={value.locale}
        messages={value.messages as Messages}
        timeZone="Europe/Warsaw"
      >
        {children}
      </IntlProvider>
    </Context.Provider>
  )
}

export function usePage(): PageContext {
  const page = useContext(Context)
  if (!page) throw new Error('PageProvider is missing')
  return page
}

export { useFormatter, useLocale, useTranslations }
