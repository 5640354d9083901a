import { useForm, type SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from './form-problems.tsx'
import { GRANTED_ROLES } from './granted-roles.ts'
import type { PersonView } from './view-person.server.ts'

type Last = SubmissionResult<string[]> | undefined
type Unit = { id: number; name: string }
type PersonActsProps = { person: PersonView; units: readonly Unit[]; last: Last }

/** What an administrator can do with an account. Each act asks for its reason. */
export function PersonActs({ person, units, last }: PersonActsProps) {
  const t = useTranslations('people.person')
  const role = useTranslations('status.role')
  const held = person.roles.map((each) => each.role)
  const toGrant = GRANTED_ROLES.filter((each) => !held.includes(each))
  const toRevoke = GRANTED_ROLES.filter((each) => held.includes(each))
  return (
    <>
      {toGrant.length > 0 ? (
        <Act title={t('grantTitle')} buttons={[['grant', t('grant')]]} last={last}>
          <RoleSelect id="grant-role" roles={toGrant.map((each) => [each, role(each)])} />
          {toGrant.includes('unit_officer') ? (
            <UnitSelect id="grant-unit" label={t('unitOf')} units={units} />
          ) : null}
        </Act>
      ) : null}
      {toRevoke.length > 0 ? (
        <Act title={t('revokeTitle')} buttons={[['revoke', t('revoke')]]} last={last}>
          <RoleSelect id="revoke-role" roles={toRevoke.map((each) => [each, role(each)])} />
        </Act>
      ) : null}
      {held.includes('unit_officer') ? (
        <Act title={t('unitTitle')} buttons={[['unit', t('changeUnit')]]} last={last}>
          <UnitSelect id="unit-unit" label={t('unit')} units={units} current={person.unit?.id} />
        </Act>
      ) : null}
      <Act
        title={t('accessTitle')}
        lead={t('accessLead')}
        buttons={[
          person.isBlocked ? ['unblock', t('unblock')] : ['block', t('block')],
          ['endSessions', t('endSessions')],
        ]}
        last={last}
      />
    </>
  )
}

type ActProps = {
  title: string
  lead?: string
  buttons: readonly (readonly [intent: string, label: string])[]
  last: Last
  children?: ReactNode
}

function Act({ title, lead, buttons, last, children }: ActProps) {
  const t = useTranslations('people.person')
  const text = useErrorText()
  const intents = buttons.map(([intent]) => intent)
  const pressed = last?.initialValue?.intent
  const [form, fields] = useForm<{ reason: string }>({
    id: intents[0],
    lastResult: typeof pressed === 'string' && intents.includes(pressed) ? last : undefined,
  })
  return (
    <Panel kind="staff" title={title} lead={lead}>
      <form method="post" className="flow" id={form.id} noValidate>
        <FormProblems form={form} />
        {children}
        <Field
          id={fields.reason.id}
          label={t('reason')}
          hint={t('reasonHint')}
          error={text(fields.reason.errors?.[0])}
        >
          <TextInput
            name="reason"
            defaultValue={fields.reason.initialValue}
            maxLength={300}
            required
          />
        </Field>
        <div className="row">
          {buttons.map(([intent, label]) => (
            <Button key={intent} name="intent" value={intent} variant="line">
              {label}
            </Button>
          ))}
        </div>
      </form>
    </Panel>
  )
}

function RoleSelect({ id, roles }: { id: string; roles: readonly (readonly [string, string])[] }) {
  const t = useTranslations('people.person')
  return (
    <Field id={id} label={t('role')}>
      <Select name="role">
        {roles.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  )
}

type UnitSelectProps = { id: string; label: string; units: readonly Unit[]; current?: number }

function UnitSelect({ id, label, units, current }: UnitSelectProps) {
  const t = useTranslations('people.person')
  return (
    <Field id={id} label={label}>
      <Select name="unit" defaultValue={current ?? ''}>
        <option value="">{t('chooseUnit')}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
