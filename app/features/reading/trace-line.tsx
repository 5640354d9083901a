import { useTranslations } from '../../i18n/page-context.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { VersionTrace } from '../trace/traces-of-version.server.ts'

const SHOWN = 5

type TraceLineProps = {
  traces: readonly VersionTrace[]
  hrefOf: (trace: VersionTrace) => string
  changeHref: string
}

/** Whom the changed words are owed to. */
export function TraceLine({ traces, hrefOf, changeHref }: TraceLineProps) {
  const t = useTranslations('reading.trace')
  const shown = traces.slice(0, SHOWN)
  const more = traces.length - shown.length
  return (
    <p className="para__c">
      <span>
        <Icon name="pen-line" size="s" />
        {t('changed', { count: traces.length })}
      </span>
      {shown.map((trace) => (
        <a key={trace.reference} href={hrefOf(trace)}>
          {trace.reference}
        </a>
      ))}
      {more > 0 ? t('more', { count: more }) : null}
      <a href={changeHref}>{t('show')}</a>
    </p>
  )
}
