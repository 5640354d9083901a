import { useEffect, useState } from 'react'
import { findPersonalData, maskFindings } from './personal-data.ts'
import type { ModerationRule } from './rules.server.ts'

/**
 * What the server does on a post, done in place: covers personal data in the editor, and fills
 * the chosen question in. Returns how many places were covered last; null before.
 */
export function useEditorHelp(returnRules: readonly ModerationRule[]): number | null {
  const [masked, setMasked] = useState<number | null>(null)
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('#mask-all')) return
      event.preventDefault()
      setMasked(maskField('public-title') + maskField('public-body'))
    }
    const onChange = (event: Event) => {
      const radio = event.target
      if (!(radio instanceof HTMLInputElement) || radio.name !== 'returnRule') return
      fillQuestion(returnRules, radio.value)
    }
    document.addEventListener('click', onClick)
    document.addEventListener('change', onChange)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('change', onChange)
    }
  }, [returnRules])
  return masked
}

function maskField(id: string): number {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return 0
  const findings = findPersonalData(field.value)
  field.value = maskFindings(field.value, findings)
  return findings.length
}

/** Words of one's own are never written over. */
function fillQuestion(rules: readonly ModerationRule[], code: string): void {
  const field = document.getElementById('decision-question')
  const rule = rules.find((each) => each.code === code)
  if (!(field instanceof HTMLTextAreaElement) || !rule) return
  const isOwn = field.value.trim() !== '' && !rules.some((each) => each.text === field.value)
  if (!isOwn) field.value = rule.text
}
