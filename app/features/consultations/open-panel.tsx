import { useErrorText } from '../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../positions/form-problems.tsx'
import { deadlineWords } from './deadline-words.ts'
import type { FullConsultation } from './read-consultation.server.ts'

type Props = {
  consultation: FullConsultation
  isReady: boolean
  publicHref: string
  posted: PostedForm
}

/** The deliberate act: what becomes public is shown, and confirmed. */
export function OpenPanel({ consultation, isReady, publicHref, posted }: Props) {
  const t = useTranslations('consultations')
  const channel = useTranslations('status.channel')
  const format = useFormatter()
  const errorText = useErrorText()
  const { opens_at, closes_at, reportDueAt, documents, channels } = consultation
  const when = (at: string | null) => (at ? deadlineWords(format, at) : t('list.noDay'))
  const sure = errorText(postedError(posted, 'sure'))
  return (
    <Panel kind="staff" title={t('open.title')} lead={t('open.lead')} className="flow">
      <FormProblems posted={posted} id="notice" />
      {isReady ? (
        <>
          <h3>{t('open.becomesPublic')}</h3>
          <DefinitionList
            items={[
              { key: 'address', term: t('open.address'), value: publicHref },
              {
                key: 'title',
                term: t('field.title'),
                value: <span lang="pl">{consultation.title}</span>,
              },
              {
                key: 'level',
                term: t('field.level'),
                value: t(`level.${consultation.participation_level}`),
              },
              { key: 'opens', term: t('page.opens'), value: when(opens_at) },
              { key: 'closes', term: t('page.closes'), value: when(closes_at) },
              ...(reportDueAt
                ? [{ key: 'due', term: t('page.due'), value: when(reportDueAt) }]
                : []),
              {
                key: 'documents',
                term: t('field.documents'),
                value: <span lang="pl">{documents.map(({ title }) => title).join(', ')}</span>,
              },
              {
                key: 'channels',
                term: t('field.channels'),
                value: channels.map((each) => channel(each)).join(', '),
              },
            ]}
          />
          <form method="post" className="flow" noValidate>
            <input type="hidden" name="revision" value={consultation.revision} />
            <div className={sure ? 'field field--err' : 'field'}>
              {sure ? <FieldError id="notice-sure">{sure}</FieldError> : null}
              <Check
                id="notice-sure"
                name="sure"
                value="yes"
                label={t('open.sure')}
                aria-describedby={sure ? 'notice-sure-error' : undefined}
                aria-invalid={sure ? true : undefined}
              />
            </div>
            <p>
              <Button name="intent" value="open" icon="megaphone">
                {t('open.submit')}
              </Button>
            </p>
          </form>
        </>
      ) : (
        <p>
          {t('open.blocked')} <a href="#check">{t('check.title')}</a>
        </p>
      )}
    </Panel>
  )
}
