import { useErrorText } from '../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { ActivityLog } from '../../ui/activity-log.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import type { LogEntry } from './case-log.server.ts'
import { postedText, type PostedForm } from './posted.ts'

/** A note for the team, with a button of its own: it decides nothing. */
export function NoteForm({ posted }: { posted: PostedForm | null }) {
  const t = useTranslations('moderation.note')
  const errorText = useErrorText()
  return (
    <section className="flow-s">
      <h2>{t('heading')}</h2>
      <form method="post" className="flow-s">
        <Field id="note" label={t('label')} labelHidden error={errorText(posted?.errors.note?.[0])}>
          <TextArea name="note" rows={2} defaultValue={postedText(posted, 'note') ?? ''} />
        </Field>
        <Button name="intent" value="note" variant="line">
          {t('save')}
        </Button>
      </form>
    </section>
  )
}

/** Everything that happened, with names: only staff see it. */
export function CaseLog({ entries }: { entries: readonly LogEntry[] }) {
  const t = useTranslations('moderation.log')
  const format = useFormatter()
  const who = (entry: LogEntry) => {
    if (entry.by === 'author') return t('author')
    return entry.by === 'staff' && entry.name ? entry.name : t('system')
  }
  return (
    <section className="flow-s">
      <h2>{t('heading')}</h2>
      <ActivityLog
        items={entries.map((entry) => ({
          key: String(entry.id),
          dateTime: entry.at,
          when: [
            format.dateTime(new Date(entry.at), { day: 'numeric', month: 'short' }),
            format.dateTime(new Date(entry.at), { timeStyle: 'short' }),
          ].join(', '),
          body: (
            <>
              <b>{who(entry)}</b>: {t(`event.${entry.type}`)}
              {entry.about.length > 0 ? ` (${entry.about.join(', ')})` : null}
              {entry.reason ? <span className="log__why">{entry.reason}</span> : null}
            </>
          ),
        }))}
      />
    </section>
  )
}
