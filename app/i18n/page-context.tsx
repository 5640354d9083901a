import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { IntlProvider, useFormatter as useIntlFormatter, useTranslations } from 'use-intl'
import { plainDates, regionOf } from './dates.ts'
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
        locale={regionOf(value.locale)}
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

export function useLocale(): Locale {
  return usePage().locale
}

export function useFormatter() {
  const format = useIntlFormatter()
  const locale = useLocale()
  return useMemo(() => plainDates(format, locale), [format, locale])
}

export { useTranslations }
