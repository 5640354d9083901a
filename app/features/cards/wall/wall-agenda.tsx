import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import type { AgendaItem } from '../../workshops/workshop-parts.ts'

type Props = { agenda: readonly AgendaItem[]; running: number | null }

/** Where we are: the running point stands out, what is behind us steps back. */
export function WallAgenda({ agenda, running }: Props) {
  const t = useTranslations('cards.wall')
  return (
    <section className="wagenda" aria-labelledby="program">
      <h2 id="program">{t('agenda')}</h2>
      <ol>
        {agenda.map((item, index) => (
          <li
            key={`${item.at} ${item.title}`}
            className={running !== null && index < running ? 'wagenda__done' : undefined}
            aria-current={index === running ? 'step' : undefined}
          >
            <span className="wagenda__at">{item.at}</span>
            <span>
              <Written locale="pl">{item.title}</Written>
              {index === running ? <b className="wagenda__now">{t('now')}</b> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
