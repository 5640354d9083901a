import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { FilterBox, FilterCount } from '../../ui/filters.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'
import { iconNamed } from '../../ui/icon-named.ts'
import type { FilterOption, FilterView } from './filter-view.ts'

export type FilterFormProps = {
  action: string
  view: FilterView
  /** How many filters are on, search words left out. */
  on: number
  /** Parameters the form itself does not ask for. */
  kept: Record<string, string | string[] | undefined>
}

/** The filters as a plain form: it works by its button, without script. */
export function FilterForm({ action, view, on, kept }: FilterFormProps) {
  const t = useTranslations('postulates')
  return (
    <FilterBox summary={t('filtersOn', { count: on })} label={t('filters')} action={action}>
      <RadioGroup
        id="rodzaj"
        name="rodzaj"
        legend={t('kind')}
        look="plain"
        choices={view.kinds.map(({ value, name }) => ({ value, label: name }))}
        defaultValue={view.kinds.find((kind) => kind.isOn)?.value ?? ''}
      />
      {view.documents.length > 0 ? (
        <Field id="dokument" label={t('document')} hint={t('documentHint')}>
          <Select
            name="dokument"
            defaultValue={view.documents.find((document) => document.isOn)?.value ?? ''}
          >
            <option value="">{t('allDocuments')}</option>
            {view.documents.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <CheckboxGroup
        id="obszar"
        name="obszar"
        legend={t('area')}
        look="plain"
        choices={view.areas.map((area) => ({
          ...checkOf(area),
          area: area.code,
          icon: iconNamed(area.icon),
        }))}
        defaultValues={chosen(view.areas)}
      />
      <Field id="cel" label={t('goal')}>
        <Select name="cel" defaultValue={chosen(view.goals.flatMap((set) => set.options))[0] ?? ''}>
          <option value="">{t('allGoals')}</option>
          {view.goals.map(({ set, options }) => (
            <optgroup key={set} label={set}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.isOperational ? '\u2003' : ''}
                  {nameOf(option)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <CheckboxGroup
        id="stan"
        name="stan"
        legend={t('state')}
        look="plain"
        choices={view.states.map(checkOf)}
        defaultValues={chosen(view.states)}
      />
      <OneOf id="osiedle" label={t('estate')} all={t('allEstates')} options={view.estates}>
        {t('estateHint')}
      </OneOf>
      <CheckboxGroup
        id="kanal"
        name="kanal"
        legend={t('channel')}
        look="plain"
        choices={view.channels.map(checkOf)}
        defaultValues={chosen(view.channels)}
      />
      <OneOf id="temat" label={t('theme')} all={t('allThemes')} options={view.themes} />
      <Button wide>{t('show')}</Button>
      <HiddenInputs values={kept} />
    </FilterBox>
  )
}

type OneOfProps = {
  id: string
  label: string
  all: string
  options: readonly FilterOption[]
  children?: string
}

function OneOf({ id, label, all, options, children }: OneOfProps) {
  return (
    <Field id={id} label={label} hint={children}>
      <Select name={id} defaultValue={chosen(options)[0] ?? ''}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {nameOf(option)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** A number only where it is known. */
function nameOf({ name, count }: FilterOption): string {
  return count === null ? name : `${name} (${count})`
}

function checkOf({ value, name, count }: FilterOption) {
  return { value, label: name, end: count === null ? null : <FilterCount>{count}</FilterCount> }
}

function chosen(options: readonly FilterOption[]): string[] {
  return options.filter((option) => option.isOn).map((option) => option.value)
}
