import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, TextButton } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'

/** The people of the table say together that its cards are what they meant. */
export function ReadyForm({ isReady, cards }: { isReady: boolean; cards: number }) {
  const t = useTranslations('cards.ready')
  if (isReady) {
    return (
      <Note kind="done" title={t('done')} icon="circle-check">
        <p>{t('doneText')}</p>
        <form method="post">
          <TextButton name="intent" value="unready">
            {t('undo')}
          </TextButton>
        </form>
      </Note>
    )
  }
  if (cards === 0) return null
  return (
    <form method="post" className="flow">
      <p>{t('text')}</p>
      <Button size="big" wide name="intent" value="ready" icon="check">
        {t('button')}
      </Button>
    </form>
  )
}
