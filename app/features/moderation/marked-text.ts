import type { Finding, FindingKind } from './personal-data-finding.ts'

/** A stretch of text; `kind` says which data about a person it looks like. */
export type TextPart = { text: string; kind: FindingKind | null }

/** A text cut at its findings, in order: nothing is lost and nothing comes twice. */
export function markFindings(text: string, findings: readonly Finding[]): TextPart[] {
  const parts: TextPart[] = []
  let position = 0
  const push = (end: number, kind: FindingKind | null) => {
    if (end > position) parts.push({ text: text.slice(position, end), kind })
    position = Math.max(position, end)
  }
  for (const finding of findings) {
    push(finding.start, null)
    push(finding.end, finding.kind)
  }
  push(text.length, null)
  return parts
}
