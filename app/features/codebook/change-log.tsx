import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { changeKindOf } from './change-kind.ts'
import type { ChangeLine } from './list-changes.server.ts'

type ChangeLogProps = {
  changes: readonly ChangeLine[]
  /** Names the term of each; left out on the page of one term. */
  hrefOf?: (termId: number) => string
}

/** What was changed, when, by whom and why, the newest first. */
export function ChangeLog({ changes, hrefOf }: ChangeLogProps) {
  const t = useTranslations('codebook')
  const format = useFormatter()
  return (
    <ol className="codebook__log">
      {changes.map((change) => (
        <li key={`${change.version} ${change.termId}`} className="flow-s">
          <h3>
            {t('change.line', {
              version: String(change.version),
              kind: t(`changeKind.${changeKindOf(change)}`),
            })}
            {hrefOf ? (
              <>
                {' – '}
                <a href={hrefOf(change.termId)}>{change.term}</a>
              </>
            ) : null}
          </h3>
          {change.others.length > 0 ? (
            <p>{t('change.others', { names: change.others.join(', ') })}</p>
          ) : null}
          <p>{change.note}</p>
          <Columns change={change} />
          <p className="xs muted">
            {t('change.by', {
              who: change.who ?? t('change.nobody'),
              date: format.dateTime(new Date(change.at), {
                dateStyle: 'long',
                timeStyle: 'short',
              }),
            })}
          </p>
        </li>
      ))}
    </ol>
  )
}

const SHOWN = [
  'name_pl',
  'name_en',
  'name_uk',
  'code',
  'description_pl',
  'description_en',
  'description_uk',
  'examples',
  'counter_examples',
  'everyday_words',
] as const

/** Texts before and after, where a change has both. */
function Columns({ change }: { change: ChangeLine }) {
  const t = useTranslations('codebook')
  const both = SHOWN.filter(
    (column) =>
      column in change.before &&
      column in change.after &&
      change.before[column] !== change.after[column],
  )
  if (both.length === 0) return null
  const text = (value: unknown) =>
    typeof value === 'string' && value !== '' ? value : t('column.empty')
  return (
    <dl className="kv codebook__diff">
      {both.map((column) => (
        <div key={column}>
          <dt>{t(`column.${column}`)}</dt>
          <dd>
            <span className="muted">{t('change.before')}</span> {text(change.before[column])}
            <br />
            <span className="muted">{t('change.after')}</span> {text(change.after[column])}
          </dd>
        </div>
      ))}
    </dl>
  )
}
