import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { WordDiff } from '../../ui/word-diff.tsx'
import type { PositionVersion } from './read-history.server.ts'

/** Every save of a position: who, when, and which words. */
export function PositionHistory({ versions }: { versions: readonly PositionVersion[] }) {
  const t = useTranslations('positions.history')
  if (versions.length === 0) return null
  return (
    <Disclosure summary={t('title', { count: versions.length })} icon="history">
      <ol className="phistory" reversed>
        {versions.map((version) => (
          <li key={version.number} className="flow-s">
            <Version version={version} />
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function Version({ version }: { version: PositionVersion }) {
  const t = useTranslations('positions.history')
  const view = useTranslations('positions.view')
  const editor = useTranslations('positions.editor')
  const code = useTranslations('status.position')
  const format = useFormatter()
  const { writtenBy, changes, added, removed } = version
  const isSame =
    changes.length === 0 &&
    added.length + removed.length === 0 &&
    !version.codeChanged &&
    !version.exceptionsChanged
  const words = { removed: t('removed'), added: t('added'), end: t('end') }
  return (
    <>
      <p>
        <b>{writtenBy ?? view('unknownPerson')}</b>,{' '}
        {format.dateTime(new Date(version.writtenAt), { dateStyle: 'long', timeStyle: 'short' })}
      </p>
      {isSame ? <p className="muted">{t('same')}</p> : null}
      {version.codeChanged ? <p>{t('code', { code: code(version.code) })}</p> : null}
      {changes.map(({ text, parts }) => (
        <div key={text}>
          <p className="xs muted">{editor(text)}</p>
          <p className="difftext">
            <WordDiff parts={parts} words={words} />
          </p>
        </div>
      ))}
      {added.length > 0 ? <p>{t('submissions', { numbers: added.join(', ') })}</p> : null}
      {removed.length > 0 ? <p>{t('takenOff', { numbers: removed.join(', ') })}</p> : null}
      {version.exceptionsChanged ? <p>{t('exceptions')}</p> : null}
    </>
  )
}
