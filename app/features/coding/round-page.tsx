import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Empty, Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Pill } from '../../ui/tags.tsx'
import { AgreementTable } from './agreement-table.tsx'
import { DisagreementCard } from './disagreement-card.tsx'
import { resultLines } from './results-table.ts'
import type { Round } from './read-rounds.server.ts'
import { RoundFacts } from './round-facts.tsx'
import type { RoundResults } from './round-results.server.ts'
import type { RoundTerm } from './round-terms.server.ts'

type Results = Omit<RoundResults, 'names'> & { names: Record<string, string> }
type RoundPageProps = {
  round: Round
  /** Null while the round is open. */
  results: Results | null
  terms: readonly RoundTerm[]
  mayManage: boolean
  isCoder: boolean
  posted: PostedForm
  links: {
    list: string
    code: string
    file(name: string): string
    submission(reference: string): string
    next(after: number): string
  }
}

/** One round: its progress while it is open, its agreement and disagreements after. */
export function RoundPage(props: RoundPageProps) {
  const { round, results, mayManage, isCoder, posted, links } = props
  const t = useTranslations('coding')
  const errorText = useErrorText()
  const refused = errorText(postedError(posted, ''))
  const missing = round.total - round.coded - round.skipped
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={links.list}>{t('title')}</a>}
        title={
          <>
            {round.name} {round.isDemo ? <Pill>{t('example')}</Pill> : null}
          </>
        }
        action={
          isCoder && round.closedAt === null ? (
            <ButtonLink href={links.code}>{t('code')}</ButtonLink>
          ) : null
        }
      />
      {refused ? (
        <Note kind="error" role="alert" icon="circle-alert">
          {refused}
        </Note>
      ) : null}
      <RoundFacts round={round} />
      {results ? (
        <ResultParts {...props} results={results} />
      ) : (
        <Panel kind="staff" title={t('round.openTitle')} className="deskpart flow">
          <p>{t('round.openText')}</p>
          {mayManage ? (
            <form method="post" className="flow-s">
              {missing > 0 ? (
                <CheckboxGroup
                  id="sure"
                  name="sure"
                  legend={t('round.missing', { count: missing, total: round.total })}
                  error={errorText(postedError(posted, 'sure'))}
                  choices={[{ value: 'on', label: t('round.sure') }]}
                />
              ) : null}
              <Button variant="line" name="intent" value="close">
                {t('round.close')}
              </Button>
              <p className="hint">{t('round.closeHint')}</p>
            </form>
          ) : null}
        </Panel>
      )}
    </>
  )
}

function ResultParts(props: RoundPageProps & { results: Results }) {
  const { round, results, terms, mayManage, posted, links } = props
  const t = useTranslations('coding')
  const { agreement, names } = results
  const missing = round.total - round.coded - round.skipped
  const lines = resultLines(agreement, {
    main: t('round.main'),
    pooled: t('round.pooled'),
    nameOf: (id) => names[String(id)] ?? `#${id}`,
  })
  return (
    <>
      <Panel kind="staff" title={t('round.results')} className="deskpart flow">
        {agreement.n === 0 ? (
          <p>{t('round.noResults')}</p>
        ) : (
          <>
            <p>{t('round.n', { n: agreement.n, same: agreement.same })}</p>
            {missing > 0 ? (
              <p>{t('round.missing', { count: missing, total: round.total })}</p>
            ) : null}
            <AgreementTable lines={lines} />
            <p>
              {t('round.how1')} {t('round.how2')} {t('round.bands')}
            </p>
            <p className="row">
              <a href={links.file('zgodnosc.csv')}>{t('round.csv')}</a>
              <a href={links.file('zgodnosc.json')}>{t('round.json')}</a>
            </p>
          </>
        )}
      </Panel>
      <section id="roznice" className="flow deskpart" aria-labelledby="roznice-h">
        <h2 id="roznice-h">{t('disagreement.title')}</h2>
        {agreement.n === 0 ? (
          <Empty title={t('disagreement.nothingCompared')}>{t('round.noResults')}</Empty>
        ) : results.disagreements.length === 0 ? (
          <Empty title={t('disagreement.none')}>{t('disagreement.noneText')}</Empty>
        ) : (
          <p>{t('disagreement.left', { count: results.unresolved })}</p>
        )}
        {results.disagreements.map((row) => (
          <DisagreementCard
            key={row.itemId}
            row={row}
            round={round}
            names={names}
            terms={terms}
            href={links.submission(row.reference)}
            mayResolve={mayManage}
            posted={posted}
          />
        ))}
        <Pagination
          label={t('pages')}
          next={
            results.next === null
              ? undefined
              : { href: links.next(results.next), label: t('disagreement.next') }
          }
        />
      </section>
    </>
  )
}
