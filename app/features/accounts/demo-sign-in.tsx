import type { Role } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'

type Props = { accounts: readonly { id: string; name: string; roles: Role[] }[] }

/** One click per person of the demonstration. */
export function DemoSignIn({ accounts }: Props) {
  const t = useTranslations('account.signIn')
  const role = useTranslations('status.role')
  if (accounts.length === 0) return null
  return (
    <Panel title={t('demoTitle')}>
      <form method="post" className="flow-s">
        <p>{t('demoLead')}</p>
        <input type="hidden" name="intent" value="demo" />
        <ul className="demo-people">
          {accounts.map((account) => (
            <li key={account.id}>
              <Button name="account" value={account.id} variant="line" wide>
                {account.name}
                <small>
                  {role(account.roles.find((each) => each !== 'resident') ?? 'resident')}
                </small>
              </Button>
            </li>
          ))}
        </ul>
      </form>
    </Panel>
  )
}
