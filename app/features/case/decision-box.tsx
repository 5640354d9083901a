import { useTranslations } from '../../i18n/page-context.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import type { CaseDecision, DecisionRoute } from './case-decision.server.ts'

type DecisionBoxProps = {
  decision: CaseDecision
  reference: string
  postulateHref: (reference: string) => string
}

/** The moderation decision: what was decided, on what grounds, and what the author can do. */
export function DecisionBox({ decision, reference, postulateHref }: DecisionBoxProps) {
  const t = useTranslations('follow.decision')
  switch (decision.kind) {
    case 'returned':
      return (
        <Note kind="warning" icon="message-circle" title={t('question')}>
          {decision.title ? (
            <p>
              <b>{decision.title}</b>
            </p>
          ) : null}
          {decision.question ? <PlainText text={decision.question} /> : null}
        </Note>
      )
    case 'redirected':
      return (
        <Panel title={t('redirected', { name: decision.route?.name ?? '' })}>
          <div className="flow">
            {decision.reason ? <PlainText text={decision.reason} /> : null}
            {decision.route ? <RouteFacts route={decision.route} /> : null}
          </div>
        </Panel>
      )
    case 'hidden':
      return (
        <Panel title={t('hidden')}>
          <div className="flow">
            {decision.rule ? (
              <p>
                <b>{t('rule')}:</b> {decision.rule.name}. {decision.rule.text}
              </p>
            ) : null}
            {decision.facts ? (
              <div>
                <b>{t('facts')}:</b>
                <PlainText text={decision.facts} />
              </div>
            ) : null}
            <p>{t('human')}</p>
            <h3>{t('appealTitle')}</h3>
            <p>{t('appeal', { reference })}</p>
          </div>
        </Panel>
      )
    case 'merged':
      return (
        <Panel title={t('merged', { reference: decision.target?.reference ?? '' })}>
          <div className="flow">
            {decision.target?.title ? <p>„{decision.target.title}”</p> : null}
            {decision.reason ? <PlainText text={decision.reason} /> : null}
            {decision.target?.title ? (
              <p>
                <a href={postulateHref(decision.target.reference)}>{t('mergedLink')}</a>
              </p>
            ) : null}
          </div>
        </Panel>
      )
  }
}

function RouteFacts({ route }: { route: DecisionRoute }) {
  const t = useTranslations('follow.decision')
  const facts = [
    { key: 'address', term: t('address'), value: route.address },
    { key: 'service', term: t('service'), value: serviceOf(route) },
    { key: 'needs', term: t('needs'), value: route.needs },
    { key: 'deadline', term: t('deadline'), value: route.deadline },
    { key: 'legalBasis', term: t('legalBasis'), value: route.legalBasis },
  ]
  return (
    <>
      <DefinitionList items={facts.filter((fact) => fact.value)} />
      {route.note ? <p className="sm muted">{route.note}</p> : null}
    </>
  )
}

function serviceOf({ service, url }: DecisionRoute) {
  return url ? <a href={url}>{service ?? url}</a> : service
}
