import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { IndicatorOption } from './indicators-of-initiative.server.ts'
import { UntieForm } from './tie-panels.tsx'

type IndicatorsPanelProps = {
  tied: readonly { id: number; name: string; href: string }[]
  options: readonly IndicatorOption[]
  /** What the list was narrowed by. */
  query: string
  posted: PostedForm
}

const ID = 'wskazniki'
const EDITIONS = ['own', '2014', '2018'] as const

/** Numbers it should move: chosen from a list that words make shorter. */
export function IndicatorsPanel({ tied, options, query, posted }: IndicatorsPanelProps) {
  const t = useTranslations('initiatives.indicators')
  const editions = useTranslations('indicators.filter.editions')
  const errorText = useErrorText()
  const free = options.filter((option) => !tied.some((each) => each.id === option.id))
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} className="flow" id={ID}>
      <ul className="ties">
        {tied.map((indicator) => (
          <li key={indicator.id}>
            <a href={indicator.href}>{indicator.name}</a>
            <UntieForm intent="untieIndicator" id={indicator.id} name={indicator.name} />
          </li>
        ))}
      </ul>
      <form action={`#${ID}`} className="flow">
        <Field id="initiative-wskaznik" label={t('find')} hint={t('findHint')}>
          <TextInput name="wskaznik" defaultValue={query} autoComplete="off" />
        </Field>
        <Button variant="line" icon="search">
          {t('narrow')}
        </Button>
      </form>
      {query ? <p role="status">{t('found', { count: free.length })}</p> : null}
      {free.length > 0 ? (
        <form method="post" className="flow" noValidate>
          <Field
            id="initiative-indicator"
            label={t('choose')}
            error={errorText(postedError(posted, 'indicator'))}
          >
            <Select name="indicator" defaultValue={postedText(posted, 'indicator') ?? ''}>
              <option value="">{t('none')}</option>
              {EDITIONS.map((edition) => {
                const own = free.filter((option) => option.edition === edition)
                return own.length === 0 ? null : (
                  <optgroup key={edition} label={editions(edition)}>
                    {own.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </optgroup>
                )
              })}
            </Select>
          </Field>
          <Button variant="line" name="intent" value="tieIndicator" icon="link">
            {t('tie')}
          </Button>
        </form>
      ) : null}
    </Panel>
  )
}
