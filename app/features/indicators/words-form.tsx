import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import type { Term } from '../frame/codebook.server.ts'
import type { Unit } from '../frame/units.server.ts'
import { IndicatorField, postedBy } from './indicator-field.tsx'
import type { IndicatorRow } from './read-indicator.server.ts'

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
  const none = { value: '', label: t('unknown') }
  return (
    <form method="post" className="flow" noValidate>
      {row ? <input type="hidden" name="revision" value={row.revision} /> : null}
      <IndicatorField
        posted={posted}
        name="name"
        label={t('form.name')}
        value={row?.name_pl}
        lang="pl"
      />
      <IndicatorField
        posted={posted}
        name="nameEn"
        label={t('form.nameEn')}
        value={row?.name_en}
        lang="en"
        optional
      />
      <IndicatorField
        posted={posted}
        name="nameUk"
        label={t('form.nameUk')}
        value={row?.name_uk}
        lang="uk"
        optional
      />
      <IndicatorField
        posted={posted}
        name="definition"
        label={t('form.definition')}
        hint={t('form.definitionHint')}
        value={row?.definition_pl}
        rows={2}
        lang="pl"
        optional
      />
      <IndicatorField
        posted={posted}
        name="definitionEn"
        label={t('form.definitionEn')}
        value={row?.definition_en}
        rows={2}
        lang="en"
        optional
      />
      <IndicatorField
        posted={posted}
        name="definitionUk"
        label={t('form.definitionUk')}
        value={row?.definition_uk}
        rows={2}
        lang="uk"
        optional
      />
      <IndicatorField
        posted={posted}
        name="measure"
        label={t('form.measure')}
        hint={t('form.measureHint')}
        value={row?.measure_pl}
        optional
      />
      <IndicatorField
        posted={posted}
        name="direction"
        label={t('form.direction')}
        hint={t('directionChoice')}
        value={row?.direction ?? 'context'}
        choices={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
      />
      <IndicatorField
        posted={posted}
        name="rhythm"
        label={t('form.rhythm')}
        value={row?.rhythm ?? 'year'}
        choices={RHYTHMS.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
      />
      <IndicatorField
        posted={posted}
        name="areaId"
        label={t('fact.area')}
        value={String(row?.area_id ?? '')}
        choices={[none, ...areas.map((area) => ({ value: String(area.id), label: area.name }))]}
      />
      <IndicatorField
        posted={posted}
        name="ownerUnitId"
        label={t('form.owner')}
        hint={t('form.ownerHint')}
        value={String(row?.owner_unit_id ?? '')}
        choices={[none, ...units.map((unit) => ({ value: String(unit.id), label: unit.name }))]}
      />
      <IndicatorField
        posted={posted}
        name="source"
        label={t('fact.source')}
        value={row?.source_pl}
        optional
        lang="pl"
      />
      <IndicatorField
        posted={posted}
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
