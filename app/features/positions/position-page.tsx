import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { Tags } from '../../ui/tags.tsx'
import { PositionTag } from '../submissions/status-tag.tsx'
import type { AnswerUnits } from './answer-fields.tsx'
import { AnsweredList } from './answered-list.tsx'
import { SecondPerson, WithdrawForm } from './position-acts.tsx'
import { PositionEditor } from './position-editor.tsx'
import { PositionFacts } from './position-facts.tsx'
import { PositionPreview } from './position-preview.tsx'
import { PositionStateTag } from './position-state-tag.tsx'
import { PositionHistory } from './position-history.tsx'
import { ReflectForm } from './reflect-form.tsx'
import type { PositionVersion } from './read-history.server.ts'
import type { PositionDetail, PositionText } from './read-position.server.ts'
import type { TemplateChoice } from './template-links.tsx'

type PositionPageProps = {
  position: PositionDetail
  units: AnswerUnits
  templates: readonly TemplateChoice[]
  /** The words of a chosen template, in place of the saved ones. */
  filled: PositionText | null
  history: readonly PositionVersion[]
  /** What it changes in documents. */
  trace: ReactNode
  posted: PostedForm
  problems: ReactNode
  listHref: string
  hrefOf: (reference: string) => string
}

/** A draft opens in its editor; what waits or is published opens as everybody reads it. */
export function PositionPage(props: PositionPageProps) {
  const { position, units, templates, filled, posted, problems, listHref, hrefOf } = props
  const t = useTranslations('positions')
  const { state, acts, submissions } = position
  const intent = postedText(posted, 'intent')
  const isRefusedText = intent === 'save' || intent === 'submit'
  const isDraft = state === 'draft' && acts.edit
  const editor = (
    <PositionEditor
      saved={filled ? { ...position, ...filled, plainLanguage: null } : position}
      submissions={submissions}
      units={units}
      templates={templates}
      hrefOf={hrefOf}
      posted={isRefusedText ? posted : undefined}
    />
  )
  const reading = (
    <div className="desk desk--read">
      <div className="flow">
        <PositionPreview position={position} />
        <AnsweredList submissions={submissions} hrefOf={hrefOf} />
      </div>
      <div className="flow">
        <SecondPerson position={position} posted={posted} />
        <PositionFacts position={position} />
        <ReflectForm position={position} posted={posted} />
        <WithdrawForm position={position} posted={posted} />
      </div>
    </div>
  )
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={listHref}>{t('editor.back')}</a>}
        title={t('editor.title', { id: position.id })}
        lead={t(isDraft ? 'editor.lead' : 'view.lead', { count: submissions.length })}
        action={
          <Tags>
            <PositionStateTag state={state} />
            <PositionTag code={position.code} />
          </Tags>
        }
      />
      <div className="flow">
        {problems}
        <Notices position={position} />
        {isDraft || isRefusedText ? editor : reading}
        {isRefusedText ? (
          <Disclosure summary={t('editor.current')} icon="history" open>
            {reading}
          </Disclosure>
        ) : null}
        {isDraft && !isRefusedText ? (
          <>
            <Disclosure summary={t('view.preview')} icon="eye">
              <PositionPreview position={position} />
            </Disclosure>
            <WithdrawForm position={position} posted={posted} />
            <PositionFacts position={position} />
          </>
        ) : null}
        {acts.edit && !isDraft && !isRefusedText ? (
          <Disclosure summary={t('editor.change')} icon="pen-line" open={filled !== null}>
            <p>{t('editor.changeHint')}</p>
            {editor}
          </Disclosure>
        ) : null}
        {props.trace}
        <PositionHistory versions={props.history} />
      </div>
    </>
  )
}

function Notices({ position }: { position: PositionDetail }) {
  const t = useTranslations('positions.view')
  const { state, sentBackReason, withdrawalReason, acts } = position
  return (
    <>
      {state === 'draft' && sentBackReason ? (
        <Note kind="warning" icon="undo-2" title={t('sentBack')}>
          <PlainText text={sentBackReason} />
        </Note>
      ) : null}
      {state === 'withdrawn' && withdrawalReason ? (
        <Note kind="warning" icon="undo-2" title={t('withdrawnTitle')}>
          <PlainText text={withdrawalReason} />
        </Note>
      ) : null}
      {state === 'draft' && !acts.edit ? <Note>{t('readOnly')}</Note> : null}
    </>
  )
}
