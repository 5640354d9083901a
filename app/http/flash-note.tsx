import { useTranslations } from '../i18n/page-context.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { urls } from './urls.ts'
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
      {flash.undoBatch === null ? flash.text : <WithUndo text={flash.text} id={flash.undoBatch} />}
    </Note>
  )
}

function WithUndo({ text, id }: { text: string; id: number }) {
  const t = useTranslations('shell')
  return (
    <>
      <p>{text}</p>
      <form method="post" action={urls.panel.tagBatches()} className="row">
        <input type="hidden" name="batch" value={id} />
        <Button variant="line" name="intent" value="undo" icon="undo-2">
          {t('undoBatch')}
        </Button>
        <a href={urls.panel.tagBatches({ partia: String(id) })}>{t('showBatch')}</a>
      </form>
    </>
  )
}
