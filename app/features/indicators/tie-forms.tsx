import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { postedBy, postedList, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import { PostedField } from '../forms/posted-field.tsx'
import type { IndicatorPage } from './read-indicator.server.ts'

type Props = {
  page: Pick<IndicatorPage, 'row' | 'terms' | 'voices'>
  codebook: Codebook
  posted: PostedForm
  hrefOf: (voice: IndicatorPage['voices'][number]) => string
}

/** Goals and areas it speaks about, and the submissions that ask for it. */
export function TiePanels({ page, codebook, posted, hrefOf }: Props) {
  const t = useTranslations('indicators')
  const goals = codebook.goalSets.flatMap((set) =>
    set.goals.flatMap((goal) => [goal, ...goal.children]),
  )
  return (
    <>
      <Panel kind="staff" title={t('ties.goals')}>
        <form method="post" className="flow">
          <input type="hidden" name="revision" value={page.row.revision} />
          <CheckboxGroup
            id="indicator-terms"
            name="terms"
            legend={t('ties.goals')}
            legendHidden
            look="plain"
            defaultValues={
              postedList(postedBy(posted, 'terms'), 'terms') ??
              page.terms.map((term) => String(term.id))
            }
            choices={[
              ...codebook.areas.map((area) => ({ value: String(area.id), label: area.name })),
              ...goals.map((goal) => ({
                value: String(goal.id),
                label: `${goal.code} ${goal.name}`,
              })),
            ]}
          />
          <Button variant="line" name="intent" value="terms">
            {t('ties.saveGoals')}
          </Button>
        </form>
      </Panel>
      <Panel kind="staff" title={t('voices', { count: page.voices.length })}>
        <ul className="inlist">
          {page.voices.map((voice) => (
            <li key={voice.id}>
              <span>
                <a href={hrefOf(voice)}>{voice.reference}</a>{' '}
                <Written locale={voice.locale}>{voice.title}</Written>
              </span>
              <form method="post">
                <input type="hidden" name="id" value={voice.id} />
                <TextButton name="intent" value="untieVoice">
                  {t('ties.untie')}
                  <span className="vh"> {voice.reference}</span>
                </TextButton>
              </form>
            </li>
          ))}
        </ul>
        <form method="post" className="flow" noValidate>
          <PostedField
            form="indicator"
            posted={postedBy(posted, 'tieVoices')}
            name="references"
            label={t('ties.references')}
            hint={t('ties.referencesHint')}
          />
          <Button variant="line" name="intent" value="tieVoices" icon="plus">
            {t('ties.tie')}
          </Button>
        </form>
      </Panel>
    </>
  )
}
