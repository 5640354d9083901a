import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useScanner } from './use-scanner.ts'

/** The camera, with the typed code always beside it. */
export function ScanBox({ onCode }: { onCode(code: string): void }) {
  const t = useTranslations('dayOf.scan')
  const { state, video, start, stop } = useScanner(onCode)
  if (state === 'on') {
    return (
      <div className="scan">
        <video ref={video} muted playsInline aria-hidden="true" />
        <p>{t('aim')}</p>
        <Button type="button" variant="ondeep" icon="x" onClick={stop}>
          {t('stop')}
        </Button>
      </div>
    )
  }
  return (
    <>
      <div className="scan">
        <Button type="button" variant="ondeep" icon="scan-line" onClick={start}>
          {t('start')}
        </Button>
      </div>
      {state === 'refused' ? (
        <Note kind="warning" icon="camera" role="alert">
          {t('refused')}
        </Note>
      ) : null}
    </>
  )
}
