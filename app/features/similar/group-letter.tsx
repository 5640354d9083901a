import { useTranslations } from '../../i18n/page-context.tsx'
import { Check } from '../../ui/check.tsx'
import { WordDiff } from '../../ui/word-diff.tsx'
import type { ShownLetter } from './read-groups.server.ts'

type LetterProps = { letter: ShownLetter; ticked: boolean; canAnswer: boolean }

/** One wording: how it differs from the first of its group, and everybody who wrote it. */
export function Letter({ letter, ticked, canAnswer }: LetterProps) {
  const t = useTranslations('desk.groups')
  const changes = useTranslations('desk.changes')
  const words = { removed: changes('removed'), added: changes('added'), end: changes('end') }
  return (
    <div className="simletter">
      <p className="difftext">
        <WordDiff parts={letter.parts} words={words} />
      </p>
      {letter.ownSentences.length > 0 ? (
        <div className="xs">
          <p>{t('ownSentences', { count: letter.ownSentences.length })}</p>
          <ul>
            {letter.ownSentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {letter.count > 1 ? (
        <p className="xs muted">
          {t('identical', { count: letter.count })}{' '}
          {letter.count > letter.members.length
            ? t('atOnce', { count: letter.members.length })
            : null}
        </p>
      ) : null}
      <div className="simletter__m">
        {letter.members.map(({ reference, unit }) =>
          canAnswer ? (
            <Check
              key={reference}
              name="dla"
              value={reference}
              defaultChecked={ticked}
              label={unit ? `${reference}, ${unit}` : reference}
            />
          ) : (
            <span key={reference}>{reference}</span>
          ),
        )}
      </div>
    </div>
  )
}
