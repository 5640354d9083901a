import { useTranslations } from '../../i18n/page-context.tsx'

type Words = {
  action(name: string): string
  type(name: string): string
  detail(key: string, value: string): string
}

const VALUES = ['audit.value', 'status.position', 'status.channel', 'status.role'] as const

/** Acts and objects in plain words; what has no words yet is shown by the name the log keeps. */
export function useAuditWords(): Words {
  const t = useTranslations()
  const find = (key: string, values?: Record<string, string>): string | null => {
    const message = key as Parameters<typeof t>[0]
    if (!/^\w+(\.\w+)+$/.test(key) || !t.has(message)) return null
    return t(message, values as Parameters<typeof t>[1])
  }
  const valueOf = (text: string) =>
    VALUES.map((group) => (/^\w+$/.test(text) ? find(`${group}.${text}`) : null)).find(Boolean) ??
    text
  return {
    action: (name) => (/^\w+\.\w+$/.test(name) && find(`audit.actions.${name}`)) || name,
    type: (name) => (/^\w+$/.test(name) && find(`audit.type.${name}`)) || name,
    detail(key, text) {
      const value = key === 'reason' ? text : valueOf(text)
      return (/^\w+$/.test(key) && find(`audit.detail.${key}`, { value })) || `${key}: ${value}`
    },
  }
}
