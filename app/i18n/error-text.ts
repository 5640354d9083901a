import { useTranslations } from './page-context.tsx'

/** Turns `errors.tooLong|max=120` into a sentence in the visitor's language. */
export function useErrorText(): (error: string | undefined) => string | undefined {
  const t = useTranslations()
  return (error) => {
    if (!error) return undefined
    const [key = '', ...parameters] = error.split('|')
    const values = Object.fromEntries(parameters.map((pair) => pair.split('=') as [string, string]))
    return t(key as Parameters<typeof t>[0], values as Parameters<typeof t>[1])
  }
}
