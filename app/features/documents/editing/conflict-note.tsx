import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Note } from '../../../ui/note.tsx'
import type { Block } from '../block.ts'
import type { DraftChange } from './changes-since.server.ts'
import { toMarkup } from './markup.ts'

type ConflictNoteProps = { changes: readonly DraftChange[]; now: Block }

/** Who changed the block in between, and what it says now; what was typed stays in the field below. */
export function ConflictNote({ changes, now }: ConflictNoteProps) {
  const t = useTranslations('versions.editor')
  const format = useFormatter()
  return (
    <Note kind="warning" icon="circle-alert" title={t('conflict')} headingLevel="h3" role="alert">
      <p>{t('conflictText')}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.revision}>
            {t('conflictWho', {
              who: change.who,
              act: t(`act.${change.act}`),
              date: format.dateTime(new Date(change.at), { dateStyle: 'long', timeStyle: 'short' }),
            })}
          </li>
        ))}
      </ul>
      <p>
        <b>{t('current')}</b>
      </p>
      <p className="prel">{toMarkup(now)}</p>
    </Note>
  )
}
