import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import {
  AUTHOR_SLUGS,
  AUTHORS,
  CHANNEL_SLUGS,
  CHANNELS,
  KIND_CHOICES,
  KIND_SLUGS,
  STATE_CHOICES,
  STATE_SLUGS,
} from '../register/choices.ts'
import { CROSSED_AUTHORS, VIEW_SLUGS, type MapQuery } from './map-query.ts'

type MapFiltersProps = {
  asked: MapQuery
  action: string
  isFiltered: boolean
  /** The same view of everything. */
  clearHref: string
}

/** The filters of the map as a plain form: its button works without script, what was typed stays. */
export function MapFilters({ asked, action, isFiltered, clearHref }: MapFiltersProps) {
  const t = useTranslations()
  const { filters, typed, problem, view } = asked
  const error = problem ? t(`room.problem.${problem}`) : undefined
  const isPlaces = view === 'estates'
  // A field of months would throw away what is none.
  const type = problem === 'badMonth' ? 'text' : 'month'
  const authors = isPlaces ? CROSSED_AUTHORS : AUTHORS
  const [channel] = filters.channels
  const [state] = filters.states
  const form = (
    <form className="mapf" action={action} aria-label={t('room.filters.label')}>
      {view === 'goals' ? null : <input type="hidden" name="widok" value={VIEW_SLUGS[view]} />}
      <Field id="od" label={t('room.filters.from')} error={error}>
        <TextInput name="od" type={type} placeholder="2026-01" defaultValue={typed.od} />
      </Field>
      <Field id="do" label={t('room.filters.to')}>
        <TextInput name="do" type={type} placeholder="2026-12" defaultValue={typed.do} />
      </Field>
      <OneOf
        id="rodzaj"
        label={t('room.filters.kind')}
        value={filters.kind === 'all' ? '' : KIND_SLUGS[filters.kind]}
        options={KIND_CHOICES.toReversed().map((kind) => ({
          value: kind === 'all' ? '' : KIND_SLUGS[kind],
          label: t(`postulates.kinds.${kind}`),
        }))}
      />
      <OneOf
        id="kanal"
        label={t('room.filters.channel')}
        value={channel ? CHANNEL_SLUGS[channel] : ''}
        options={[
          { value: '', label: t('room.filters.allChannels') },
          ...CHANNELS.map((each) => ({
            value: CHANNEL_SLUGS[each],
            label: t(`status.channel.${each}`),
          })),
        ]}
      />
      <OneOf
        id="autor"
        label={t('room.filters.author')}
        value={filters.author ? AUTHOR_SLUGS[filters.author] : ''}
        options={[
          { value: '', label: t('room.filters.allAuthors') },
          ...authors.map((each) => ({
            value: AUTHOR_SLUGS[each],
            label: t(`room.author.${each}`),
          })),
        ]}
      />
      <OneOf
        id="stan"
        label={t('room.filters.state')}
        value={state ? STATE_SLUGS[state] : ''}
        options={[
          { value: '', label: t('room.filters.allStates') },
          ...STATE_CHOICES.flatMap((each) =>
            each === 'late'
              ? []
              : [
                  {
                    value: STATE_SLUGS[each],
                    label:
                      each === 'waiting' || each === 'answered' || each === 'reflected'
                        ? t(`postulates.states.${each}`)
                        : t(`status.position.${each}`),
                  },
                ],
          ),
        ]}
      />
      <Button variant="line">{t('room.filters.show')}</Button>
      {isFiltered ? <a href={clearHref}>{t('room.filters.clear')}</a> : null}
    </form>
  )
  return (
    <details className="filterbox" open={isFiltered}>
      <summary className="btn btn--line btn--wide">
        <span className="row">
          <Icon name="sliders-horizontal" />
          {t('room.filters.label')}
        </span>
        <Icon name="chevron-down" />
      </summary>
      {form}
    </details>
  )
}

type OneOfProps = {
  id: string
  label: string
  value: string
  options: readonly { value: string; label: string }[]
}

function OneOf({ id, label, value, options }: OneOfProps) {
  return (
    <Field id={id} label={label}>
      <Select name={id} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
