import { useTranslations } from '../../i18n/page-context.tsx'
import { postedBy, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import type { Term } from '../frame/codebook.server.ts'
import type { Unit } from '../frame/units.server.ts'
import type { IndicatorRow } from './read-indicator.server.ts'
import { WordFields } from './word-fields.tsx'

type Props = {
  row: IndicatorRow | null
  areas: readonly Term[]
  units: readonly Unit[]
  posted: PostedForm
}

const DIRECTIONS = ['lower', 'higher', 'context'] as const
const RHYTHMS = ['year', 'quarter', 'month'] as const

/** The words of an indicator; without a row it is a new one of the city's own. */
export function WordsForm({ row, areas, units, posted: sent }: Props) {
  const t = useTranslations('indicators')
  const common = useTranslations('common')
  const intent = row ? 'save' : 'create'
  const posted = postedBy(sent, intent)
  const field = { form: 'indicator', posted }
  const words = { row, posted }
  const none = { value: '', label: t('unknown') }
  return (
    <form method="post" className="flow" noValidate>
      {row ? <input type="hidden" name="revision" value={row.revision} /> : null}
      <WordFields {...words} word="name" isRequired />
      <WordFields {...words} word="definition" hint={t('form.definitionHint')} rows={2} />
      <WordFields {...words} word="measure" hint={t('form.measureHint')} />
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
      <WordFields {...words} word="source" />
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
