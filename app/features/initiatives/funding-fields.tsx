import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Half } from '../../ui/columns.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import type { InitiativeValues } from './initiative-values.ts'

type FundingFieldsProps = { values: InitiativeValues; posted: PostedForm }

/** What it costs and who pays. */
export function FundingFields({ values, posted }: FundingFieldsProps) {
  const t = useTranslations('initiatives')
  const field = { form: 'initiative', posted }
  return (
    <>
      <Half>
        <PostedField
          {...field}
          name="fundingTotal"
          label={t('field.fundingTotal')}
          hint={t('hint.fundingTotal')}
          value={values.fundingTotal}
          input={{ inputMode: 'decimal' }}
          optional
        />
        <PostedField
          {...field}
          name="cofinancingPercent"
          label={t('field.cofinancingPercent')}
          hint={t('hint.cofinancingPercent')}
          value={values.cofinancingPercent}
          input={{ inputMode: 'decimal' }}
          optional
        />
      </Half>
      <PostedField
        {...field}
        name="funder"
        label={t('field.funder')}
        hint={t('hint.funder')}
        value={values.funder}
        lang="pl"
        optional
      />
    </>
  )
}
