import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Pill } from '../../ui/tags.tsx'
import { WordDiff } from '../../ui/word-diff.tsx'
import type { TracePanelData, TracePlace } from './read-trace-panel.server.ts'

type TracePanelProps = { data: TracePanelData; action: string; mayTie: boolean }

/** Which words of which version a position changed: what is tied, and where to tie it. */
export function TracePanel({ data, action, mayTie }: TracePanelProps) {
  const t = useTranslations('positions.trace')
  const { tied, versions, chosen, found, text } = data
  if (!mayTie && tied.length === 0) return null
  return (
    <Panel kind="staff" id="slad" title={t('title')} lead={t('lead')} className="flow">
      {tied.length === 0 ? <p className="muted">{t('none')}</p> : null}
      <ul className="traces">
        {tied.map((place) => (
          <li key={`${place.versionId}-${place.blockId}`} className="flow-s">
            <p>
              <b>
                {t('place', {
                  document: place.title,
                  version: place.version,
                  part: place.number ?? '–',
                })}
              </b>{' '}
              {place.isPublic ? null : <Pill>{t('draft')}</Pill>}
            </p>
            <PlaceText place={place} />
            {mayTie ? <TieForm place={place} intent="untie" /> : null}
          </li>
        ))}
      </ul>
      {mayTie && versions.length === 0 ? <p>{t('noVersions')}</p> : null}
      {mayTie && versions.length > 0 ? (
        <>
          <form action={`${action}#slad`} className="tracefind" aria-label={t('search')}>
            <Field id="trace-version" label={t('version')}>
              <Select name="wersja" defaultValue={chosen?.toString()}>
                {versions.map((version) => (
                  <option key={version.id} value={version.id}>
                    {t('versionName', { document: version.title, version: version.number })}
                    {version.state === 'draft' ? ` (${t('draft')})` : ''}
                  </option>
                ))}
              </Select>
            </Field>
            <Field id="trace-words" label={t('words')} hint={t('wordsHint')}>
              <TextInput type="search" name="slowa" defaultValue={text} />
            </Field>
            <p>
              <Button variant="line" icon="search">
                {t('find')}
              </Button>
            </p>
          </form>
          <p>{t(text ? 'found' : 'ofRemarks', { count: found.length })}</p>
          <ul className="traces">
            {found.map((place) => (
              <li key={place.blockId} className="flow-s">
                <p>
                  <b>{place.number ?? t('noNumber')}</b>{' '}
                  {place.isChanged ? null : <span className="muted">{t('unchanged')}</span>}
                </p>
                <PlaceText place={place} />
                {place.isTied ? (
                  <p className="muted">{t('isTied')}</p>
                ) : (
                  <TieForm place={place} intent="tie" />
                )}
              </li>
            ))}
          </ul>
          {data.isCut ? <p className="muted">{t('cut')}</p> : null}
        </>
      ) : null}
    </Panel>
  )
}

function PlaceText({ place }: { place: TracePlace }) {
  const t = useTranslations('positions.history')
  const words = { removed: t('removed'), added: t('added'), end: t('end') }
  return (
    <p className="difftext">
      <WordDiff parts={place.parts} words={words} />
    </p>
  )
}

function TieForm({ place, intent }: { place: TracePlace; intent: 'tie' | 'untie' }) {
  const t = useTranslations('positions.trace')
  return (
    <form method="post">
      <input type="hidden" name="versionId" value={place.versionId} />
      <input type="hidden" name="blockId" value={place.blockId} />
      <Button variant="line" name="intent" value={intent} icon="link">
        {t(intent)}
        <span className="vh"> {place.number}</span>
      </Button>
    </form>
  )
}
