import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { AttendanceFact } from './attendance-fact.tsx'
import { OutcomeCards } from './outcome-cards.tsx'
import type { PublishedOutcome } from './read-published-outcome.server.ts'

/** The published results of a workshop, as a part of its public page. */
export function OutcomeView({ outcome }: { outcome: PublishedOutcome }) {
  const t = useTranslations('outcomes.view')
  const format = useFormatter()
  const { conclusions, minutes, photos, teams, cards, attendance } = outcome
  const ranked = teams.filter((team) => team.project || team.result || team.rank !== null)
  return (
    <section className="wout" id="wyniki" aria-labelledby="wyniki-title">
      <h2 id="wyniki-title">{t('title')}</h2>
      <p className="muted">{t('published', { date: longDay(outcome.publishedAt) })}</p>
      {conclusions ? (
        <div className="wout__part">
          <h3>{t('conclusions')}</h3>
          <Written locale="pl" as="div">
            <div className="wtext">
              <PlainText text={conclusions} />
            </div>
          </Written>
        </div>
      ) : null}
      <div className="wout__part">
        <h3>{t('attendance')}</h3>
        <AttendanceFact attendance={attendance} />
      </div>
      {ranked.length > 0 ? <Teams teams={ranked} /> : null}
      <div className="wout__part">
        <h3>{t('cards')}</h3>
        <OutcomeCards cards={cards} />
      </div>
      {photos.length > 0 ? <Photos photos={photos} /> : null}
      {minutes ? (
        <div className="wout__part">
          <h3>{t('minutes')}</h3>
          <Disclosure summary={t('showMinutes')} icon="scroll-text">
            <Written locale="pl" as="div">
              <div className="wtext">
                <PlainText text={minutes} />
              </div>
            </Written>
          </Disclosure>
        </div>
      ) : null}
      {outcome.changes.length > 0 ? <Changes changes={outcome.changes} /> : null}
    </section>
  )

  function longDay(at: string) {
    return format.dateTime(new Date(at), { dateStyle: 'long' })
  }
}

function Teams({ teams }: { teams: PublishedOutcome['teams'] }) {
  const t = useTranslations('outcomes.view')
  return (
    <div className="wout__part">
      <h3>{t('teams')}</h3>
      <ul className="wteams">
        {teams.map((team) => (
          <li key={team.id}>
            {team.rank === null ? null : <b>{t('rank', { rank: team.rank })}</b>}
            <Written locale="pl" as="div">
              <p>
                <strong>{team.name}</strong>
                {team.project ? `: ${team.project}` : null}
              </p>
              {team.result ? <PlainText text={team.result} /> : null}
            </Written>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Photos({ photos }: { photos: PublishedOutcome['photos'] }) {
  const t = useTranslations('outcomes.view')
  return (
    <div className="wout__part">
      <h3>{t('photos')}</h3>
      <ul className="wphotos">
        {photos.map(({ id, href, alt, width, height }) => (
          <li key={id}>
            <Written locale="pl">
              <img
                src={href}
                alt={alt}
                width={width ?? undefined}
                height={height ?? undefined}
                loading="lazy"
              />
            </Written>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Changes({ changes }: { changes: PublishedOutcome['changes'] }) {
  const t = useTranslations('outcomes.view')
  const part = useTranslations('outcomes.part')
  const format = useFormatter()
  return (
    <div className="wout__part">
      <h3>{t('changes')}</h3>
      <ul className="wchanges">
        {changes.map(({ id, at, parts, note }) => (
          <li key={id}>
            <b>
              {t('changeLine', {
                date: format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' }),
                parts: format.list(parts.map((each) => part(each))),
              })}
            </b>
            {note ? (
              <Written locale="pl" as="div">
                <p>{note}</p>
              </Written>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
