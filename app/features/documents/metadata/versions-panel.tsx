import { useErrorText } from '../../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { EditedDocument } from './read-document.server.ts'
import { VersionStateTag } from './version-state.tsx'

type ListedVersion = EditedDocument['versions'][number] & {
  href: string
  matchingHref: string
  /** Null for a draft. */
  publicHref: string | null
}
type VersionsPanelProps = {
  versions: readonly ListedVersion[]
  uploadHref: string
  posted: PostedForm
}

/** All versions, and the two ways to begin the next one. */
export function VersionsPanel({ versions, uploadHref, posted }: VersionsPanelProps) {
  const t = useTranslations('documents.edit.versions')
  const errorText = useErrorText()
  const refusal = errorText(postedError(posted, ''))
  const newest = versions[0]
  return (
    <Panel kind="staff" title={t('title')} id="wersje">
      <div className="dpanel">
        {versions.length > 0 ? <Versions versions={versions} /> : <p>{t('none')}</p>}
        {refusal ? (
          <Note kind="error" role="alert">
            {refusal}
          </Note>
        ) : null}
        {newest?.state === 'draft' ? (
          <p className="muted">{t('draftExists', { number: newest.number })}</p>
        ) : (
          <form method="post" className="row">
            <ButtonLink href={uploadHref} icon="upload">
              {t('upload')}
            </ButtonLink>
            <Button
              variant="line"
              icon="square-pen"
              name="intent"
              value="begin"
              aria-describedby={newest ? 'od-wersji' : undefined}
            >
              {newest ? t('beginNext') : t('begin')}
            </Button>
            {newest ? (
              <span className="muted sm" id="od-wersji">
                {t('beginHint', { number: newest.number })}
              </span>
            ) : null}
          </form>
        )}
      </div>
    </Panel>
  )
}

function Versions({ versions }: Pick<VersionsPanelProps, 'versions'>) {
  const t = useTranslations('documents.edit.versions')
  const format = useFormatter()
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      cards
      rows={versions}
      rowKey={(version) => version.number}
      columns={[
        {
          key: 'number',
          head: t('number'),
          rowHeader: true,
          render: (version) => (
            <a href={version.href}>{t('numbered', { number: version.number })}</a>
          ),
        },
        {
          key: 'state',
          head: t('state'),
          render: (version) => (
            <span className="row">
              <VersionStateTag state={version.state} />
              {version.unsure > 0 && version.state === 'draft' ? (
                <a href={version.matchingHref}>{t('unsure', { count: version.unsure })}</a>
              ) : null}
            </span>
          ),
        },
        {
          key: 'at',
          head: t('at'),
          render: (version) => (
            <time dateTime={version.at}>
              {format.dateTime(new Date(version.at), { dateStyle: 'long' })}
            </time>
          ),
        },
        {
          key: 'remarks',
          head: t('remarks'),
          kind: 'end',
          render: (version) => format.number(version.remarks),
        },
        {
          key: 'public',
          head: t('public'),
          headHidden: true,
          render: (version) =>
            version.publicHref ? (
              <a
                href={version.publicHref}
                aria-label={t('publicLabel', { number: version.number })}
              >
                {t('public')}
              </a>
            ) : (
              <span className="muted">–</span>
            ),
        },
      ]}
    />
  )
}
