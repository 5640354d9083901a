import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { blockAddress, versionAddress } from '../../lib/addresses.ts'
import { wordDiff } from '../../lib/word-diff.ts'
import { SubSection } from '../../ui/section.tsx'
import { WordDiff } from '../../ui/word-diff.tsx'
import type { Change } from './trace-of-submission.server.ts'

/** What a submission changed: the words before and after, side by side. */
export function TraceChanges({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations('desk.changes')
  if (changes.length === 0) return null
  return (
    <SubSection title={t('title', { count: changes.length })}>
      <ul className="tchanges">
        {changes.map((change) => (
          <li key={`${change.document.slug}-${change.versionNumber}-${change.block.id}`}>
            <OneChange change={change} />
          </li>
        ))}
      </ul>
    </SubSection>
  )
}

function OneChange({ change }: { change: Change }) {
  const t = useTranslations('desk.changes')
  const { document, block, before, after, versionNumber, versionBefore } = change
  const parts = wordDiff(before ?? '', after ?? '')
  const words = { removed: t('removed'), added: t('added'), end: t('end') }
  const href =
    after === null
      ? versionAddress(document.slug, versionNumber)
      : blockAddress(document.slug, versionNumber, block.key)
  return (
    <>
      <h3>
        <a href={href}>
          <Written locale="pl">{document.title}</Written>
          {block.number ? `, ${block.number}` : ''}
        </a>
      </h3>
      <div className="tchange">
        <div>
          <p className="xs muted">
            {versionBefore === null ? t('before') : t('beforeIn', { version: versionBefore })}
          </p>
          {before === null ? (
            <p className="muted">{t('wasNot')}</p>
          ) : (
            <Written locale="pl" as="div">
              <WordDiff parts={parts} words={words} side="before" />
            </Written>
          )}
        </div>
        <div>
          <p className="xs muted">{t('afterIn', { version: versionNumber })}</p>
          {after === null ? (
            <p className="muted">{t('isGone')}</p>
          ) : (
            <Written locale="pl" as="div">
              <WordDiff parts={parts} words={words} side="after" />
            </Written>
          )}
        </div>
      </div>
    </>
  )
}
