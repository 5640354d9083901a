import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'

/** Undoes a batch; says before what stays as it is. */
export function UndoForm({ batch }: { batch: { id: number; changed: number; undone: number } }) {
  const t = useTranslations('coding.batch')
  return (
    <form method="post" className="flow-s">
      <input type="hidden" name="batch" value={batch.id} />
      <Button
        variant="line"
        icon="undo-2"
        name="intent"
        value="undo"
        aria-describedby={`undo-${batch.id}`}
      >
        {t('undo', { id: batch.id })}
      </Button>
      <p className="hint" id={`undo-${batch.id}`}>
        {t('undoHint', { count: batch.changed - batch.undone })}
      </p>
    </form>
  )
}
