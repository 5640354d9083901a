import { useTranslations } from '../../i18n/page-context.tsx'

type Words = { action(name: string): string; type(name: string): string }

/** Acts and objects in plain words; one without words yet is shown by the name the log keeps. */
export function useAuditWords(): Words {
  const t = useTranslations('audit')
  const wordFor = (key: string, name: string) => {
    const message = key as Parameters<typeof t>[0]
    return /^[\w.]+$/.test(name) && t.has(message) ? t(message) : name
  }
  return {
    action: (name) => (name.includes('.') ? wordFor(`actions.${name}`, name) : name),
    type: (name) => (name.includes('.') ? name : wordFor(`type.${name}`, name)),
  }
}
