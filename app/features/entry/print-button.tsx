import { Awake } from '../../ui/awake.tsx'
import { Button } from '../../ui/button.tsx'

/** Only script can print; without it the keys named beside it do. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Awake>
      <Button type="button" icon="printer" onClick={() => window.print()}>
        {label}
      </Button>
    </Awake>
  )
}
