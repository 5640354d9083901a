import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { SubSection } from '../../ui/section.tsx'
import type { Phase } from './clock.ts'
import { PolishText } from './polish-text.tsx'
import type { FullConsultation } from './read-consultation.server.ts'

type Hrefs = { document: (slug: string) => string; newPostulate: string }

/** What it is about, what is open, what we promise, and what to read. */
export function ConsultationText(props: {
  consultation: FullConsultation
  phase: Phase
  hrefs: Hrefs
}) {
  const { consultation, phase, hrefs } = props
  const t = useTranslations('consultations')
  const { subject, scope, participation_level, documents, summary } = consultation
  return (
    <>
      {summary ? (
        <SubSection title={t('page.summary')}>
          <PolishText text={summary} />
        </SubSection>
      ) : null}
      {subject ? (
        <SubSection title={t('page.subject')}>
          <PolishText text={subject} />
        </SubSection>
      ) : null}
      {scope ? (
        <SubSection title={t('page.scope')}>
          <PolishText text={scope} />
        </SubSection>
      ) : null}
      <SubSection title={t('page.level')}>
        <p>
          <b>{t(`level.${participation_level}`)}.</b> {t(`promise.${participation_level}`)}
        </p>
      </SubSection>
      {documents.length > 0 || phase === 'open' || phase === 'announced' ? (
        <SubSection title={t('page.documents')} id="dokumenty">
          {documents.length === 0 ? (
            <div className="flow">
              <p>{t('page.noDocuments')}</p>
              {phase === 'open' ? (
                <p>
                  <ButtonLink href={hrefs.newPostulate}>{t('page.sendPostulate')}</ButtonLink>
                </p>
              ) : null}
            </div>
          ) : (
            <DocumentCards documents={documents} phase={phase} hrefOf={hrefs.document} />
          )}
        </SubSection>
      ) : null}
    </>
  )
}

function DocumentCards(props: {
  documents: FullConsultation['documents']
  phase: Phase
  hrefOf: Hrefs['document']
}) {
  const { documents, phase, hrefOf } = props
  const t = useTranslations('consultations.page')
  return (
    <div className="flow">
      {phase === 'open' ? <p>{t('documentsLead')}</p> : null}
      <ul className="cons-docs">
        {documents.map((document) => (
          <li key={document.id} className="card flow-s">
            <h3>
              <Written locale="pl">{document.title}</Written>
            </h3>
            {document.summary ? (
              <Written locale="pl" as="div">
                <PlainText text={document.summary} />
              </Written>
            ) : null}
            {document.version ? (
              <p className="row">
                <ButtonLink
                  variant={document.version.state === 'published' ? 'primary' : 'line'}
                  href={hrefOf(document.slug)}
                >
                  {t(phase === 'open' ? 'readAndRemark' : 'read')}
                  <span className="vh">: {document.title}</span>
                </ButtonLink>
                <span className="muted">{t('version', { number: document.version.number })}</span>
              </p>
            ) : (
              <p className="muted">{t('notReady')}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
