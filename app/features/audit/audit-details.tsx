import { useTranslations } from '../../i18n/page-context.tsx'

/** Reason and role in words, the rest as the log keeps it. */
export function AuditDetails({ details }: { details: Record<string, unknown> }) {
  const t = useTranslations('audit')
  const role = useTranslations('status.role')
  const lines = Object.entries(details)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      if (key === 'reason') return t('reason', { reason: text })
      const roleKey = text as Parameters<typeof role>[0]
      if (key === 'role' && role.has(roleKey)) return t('role', { role: role(roleKey) })
      return `${key}: ${text}`
    })
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  )
}
