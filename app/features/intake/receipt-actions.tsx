import { useEffect, useState } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Awake } from '../../ui/awake.tsx'
import { Button } from '../../ui/button.tsx'
import { postulateDraft } from './draft-store.ts'

type ReceiptActionsProps = { reference: string; code: string }

/** Buttons that only script can serve; without it the page prints by the browser's own menu. */
export function ReceiptActions({ reference, code }: ReceiptActionsProps) {
  const t = useTranslations('submit.receipt')
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)

  // What was written has arrived: this device need not keep it.
  useEffect(() => postulateDraft.remove(), [])

  async function copy() {
    try {
      await navigator.clipboard.writeText(t('copyText', { reference, code }))
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }

  return (
    <Awake>
      <Button type="button" icon="printer" onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button type="button" variant="line" icon="copy" onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <span role="status" className="sm">
        {copied === 'yes' ? t('copied') : copied === 'no' ? t('copyFailed') : ''}
      </span>
    </Awake>
  )
}
