import { Note } from '../ui/note.tsx'
import type { useRoot } from './use-root.ts'

type FlashText = NonNullable<NonNullable<ReturnType<typeof useRoot>>['flash']>

/** The answer to what was just done, shown once. */
export function FlashNote({ flash }: { flash: FlashText }) {
  return (
    <Note
      kind={flash.tone}
      icon={flash.tone === 'done' ? 'circle-check' : 'circle-alert'}
      role={flash.tone === 'error' ? 'alert' : 'status'}
    >
      {flash.text}
    </Note>
  )
}
