import { useSyncExternalStore } from 'react'
import { Button } from '../../ui/button.tsx'

const never = () => () => {}

/** Only script can print; without it the keys named beside it do. */
export function PrintButton({ label }: { label: string }) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!hasScript) return null
  return (
    <Button type="button" icon="printer" onClick={() => window.print()}>
      {label}
    </Button>
  )
}
