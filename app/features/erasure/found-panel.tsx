import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { FoundNumbers } from './found-numbers.ts'
import { typedWish } from './typed-wish.ts'

type Props = { found: FoundNumbers; typed: Record<string, unknown>; copyHref: string }

const COUNTED = ['submissions', 'registrations', 'sendings', 'cards', 'letters'] as const

/** How much there is, and the way to a copy of all of it. */
export function FoundPanel({ found, typed, copyHref }: Props) {
  const t = useTranslations('erasure.desk')
  return (
    <Panel kind="staff" title={t('foundTitle')}>
      <div className="flow">
        <DefinitionList
          items={[
            { key: 'account', term: t('account'), value: t(found.account ? 'yes' : 'none') },
            ...COUNTED.map((key) => ({ key, term: t(key), value: found[key] })),
          ]}
        />
        <form method="post" action={copyHref} className="row">
          <HiddenInputs values={typedWish(typed)} />
          <Button variant="line" icon="download">
            {t('copy')}
          </Button>
        </form>
      </div>
    </Panel>
  )
}
