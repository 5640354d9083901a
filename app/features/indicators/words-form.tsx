import { useTranslations } from '../../i18n/page-context.tsx'
import { postedBy, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import type { Term } from '../frame/codebook.server.ts'
import type { Unit } from '../frame/units.server.ts'
import type { IndicatorRow } from './read-indicator.server.ts'

type Props = {
  row: IndicatorRow | null
  areas: readonly Term[]
  units: readonly Unit[]
  posted: PostedForm
}

const DIRECTIONS = ['lower', 'higher', 'context'] as const
const NAMES = [
  { name: 'name', column: 'name_pl', lang: 'pl' },
  { name: 'nameEn', column: 'name_en', lang: 'en' },
  { name: 'nameUk', column: 'name_uk', lang: 'uk' },
] as const
const DEFINITIONS = [
  { name: 'definition', column: 'definition_pl', lang: 'pl' },
  { name: 'definitionEn', column: 'definition_en', lang: 'en' },
  { name: 'definitionUk', column: 'definition_uk', lang: 'uk' },
] as const
const MEASURES = [
  { name: 'measure', column: 'measure_pl', lang: 'pl' },
  { name: 'measureEn', column: 'measure_en', lang: 'en' },
  { name: 'measureUk', column: 'measure_uk', lang: 'uk' },
] as const
const SOURCES = [
  { name: 'source', column: 'source_pl', lang: 'pl' },
  { name: 'sourceEn', column: 'source_en', lang: 'en' },
  { name: 'sourceUk', column: 'source_uk', lang: 'uk' },
] as const
const RHYTHMS = ['year', 'quarter', 'month'] as const

/** The words of an indicator; without a row it is a new one of the city's own. */
export function WordsForm({ row, areas, units, posted: sent }: Props) {
  const t = useTranslations('indicators')
  const common = useTranslations('common')
  const intent = row ? 'save' : 'create'
  const posted = postedBy(sent, intent)
  const field = { form: 'indicator', posted }
  const none = { value: '', label: t('unknown') }
  return (
    <form method="post" className="flow" noValidate>
      {row ? <input type="hidden" name="revision" value={row.revision} /> : null}
      {NAMES.map(({ name, column, lang }) => (
        <PostedField
          key={name}
          {...field}
          name={name}
          label={t(`form.${name}`)}
          value={row?.[column]}
          lang={lang}
          optional={lang !== 'pl'}
        />
      ))}
      {DEFINITIONS.map(({ name, column, lang }) => (
        <PostedField
          key={name}
          {...field}
          name={name}
          label={t(`form.${name}`)}
          hint={lang === 'pl' ? t('form.definitionHint') : undefined}
          value={row?.[column]}
          rows={2}
          lang={lang}
          optional
        />
      ))}
      {MEASURES.map(({ name, column, lang }) => (
        <PostedField
          key={name}
          {...field}
          name={name}
          label={t(`form.${name}`)}
          hint={lang === 'pl' ? t('form.measureHint') : undefined}
          value={row?.[column]}
          lang={lang}
          optional
        />
      ))}
      <PostedField
        {...field}
        name="direction"
        label={t('form.direction')}
        hint={t('directionChoice')}
        value={row?.direction ?? 'context'}
        choices={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
      />
      <PostedField
        {...field}
        name="rhythm"
        label={t('form.rhythm')}
        value={row?.rhythm ?? 'year'}
        choices={RHYTHMS.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
      />
      <PostedField
        {...field}
        name="areaId"
        label={t('fact.area')}
        value={String(row?.area_id ?? '')}
        choices={[none, ...areas.map((area) => ({ value: String(area.id), label: area.name }))]}
      />
      <PostedField
        {...field}
        name="ownerUnitId"
        label={t('form.owner')}
        hint={t('form.ownerHint')}
        value={String(row?.owner_unit_id ?? '')}
        choices={[none, ...units.map((unit) => ({ value: String(unit.id), label: unit.name }))]}
      />
      {SOURCES.map(({ name, column, lang }) => (
        <PostedField
          key={name}
          {...field}
          name={name}
          label={t(`form.${name}`)}
          value={row?.[column]}
          lang={lang}
          optional
        />
      ))}
      <PostedField
        {...field}
        name="method"
        label={t('fact.method')}
        value={row?.method}
        rows={3}
        optional
        lang="pl"
      />
      <Check
        name="isFeatured"
        label={t('form.featured')}
        defaultChecked={posted ? posted.initialValue?.isFeatured === 'on' : row?.is_featured === 1}
      />
      <Button name="intent" value={intent} icon="check">
        {row ? common('save') : t('form.create')}
      </Button>
    </form>
  )
}
