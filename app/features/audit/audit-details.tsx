import { useAuditWords } from './audit-words.ts'

/** What else the log keeps of an act, in words where there are some. */
export function AuditDetails({ details }: { details: Record<string, unknown> }) {
  const words = useAuditWords()
  return (
    <>
      {Object.entries(details)
        .filter(([, value]) => value !== null && value !== '')
        .map(([key, value]) => words.detail(key, textOf(value)))
        .join('; ')}
    </>
  )
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
