import { useRef, type ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { DecisionAside } from '../../ui/queue.tsx'
import { retiredTags } from '../tags/retired-tags.ts'
import { CardBackgroundBox } from '../cards/card-background.tsx'
import { ContextBox } from '../remarks/context-box.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import { CaseSimilarBox } from '../similar/case-similar.tsx'
import type { AlikeWaiting } from '../similar/read-alike-waiting.server.ts'
import type { CaseSimilar } from '../similar/read-case-similar.server.ts'
import type { CaseDesk } from './case-desk.server.ts'
import { CaseHead } from './case-head.tsx'
import { CaseLog, NoteForm } from './case-notes.tsx'
import { CaseTextBox } from './case-text-box.tsx'
import type { ShownText } from './case-texts.ts'
import type { DecisionOptions } from './decision-fields.tsx'
import { ClosedDecision } from './closed-decision.tsx'
import { DecisionErrors } from './decision-errors.tsx'
import { DecisionForm } from './decision-form.tsx'
import type { DecisionKind } from './decision.ts'
import { LockBar } from './lock-bar.tsx'
import type { MergeCandidate } from './merge-candidates.server.ts'
import type { PostedForm } from './posted.ts'
import { QueueColumn, QueueMore } from './queue-column.tsx'
import type { QueueTab } from './queue-place.ts'
import type { QueueRow } from './queue.server.ts'
import { ShortcutBar, ShortcutHelp } from './shortcut-help.tsx'
import type { Suggestions } from '../suggestions/suggest.server.ts'
import { useEditorHelp } from './use-editor-help.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { VersionFields } from './version-fields.tsx'

const FORM = 'decision'

export type CasePageProps = {
  desk: CaseDesk
  kinds: readonly DecisionKind[]
  codebook: Codebook
  options: DecisionOptions
  /** Only for whoever has the case: they rest on the words of the original. */
  suggestions: Suggestions
  canTakeOver: boolean
  /** The form that was refused or masked, with what was typed. */
  posted: PostedForm | null
  candidates: readonly MergeCandidate[]
  masked: number | null
  /** The original, when it was just asked for. */
  original: ShownText | null
  /** The part of the queue beside the case. */
  queue: { tab: QueueTab; rows: readonly QueueRow[]; counts: Record<QueueTab, number> }
  tabHref(tab: QueueTab): string
  caseHref(reference: string): string
  workshopHref(slug: string): string
  /** What is public and like it, and what was just told apart from it. */
  similar: readonly CaseSimilar[]
  apart: string | null
  similarHref(item: CaseSimilar): string
  /** What waits too and says nearly the same. */
  alikeWaiting: readonly AlikeWaiting[]
  /** What belongs to the case after moderation: the unit that answers. */
  children?: ReactNode
}

/** One case on the desk: the queue, the text, the decision. */
export function CasePage(props: CasePageProps) {
  const { desk, kinds, options, posted, original, queue } = props
  const queueHref = props.tabHref(queue.tab)
  const t = useTranslations('moderation')
  const help = useRef<HTMLDialogElement>(null)
  const shortcuts = useShortcuts(FORM, help)
  const maskedHere = useEditorHelp(options.returnRules)
  const isNote = posted?.values.intent === 'note'
  const decisionPosted = isNote ? null : posted
  // What somebody typed is never taken from them, whoever has the case now.
  const isEditable = kinds.length > 0 && (desk.lock.state === 'mine' || decisionPosted !== null)
  const hasVersion = kinds.includes('publish') || kinds.includes('redact')
  return (
    <div className="triage triage--case" data-keys={shortcuts.state}>
      <QueueColumn
        {...queue}
        current={desk.reference}
        caseHref={props.caseHref}
        tabHref={props.tabHref}
        more={<QueueMore href={queueHref} count={queue.counts[queue.tab]} />}
        footer={<ShortcutBar shortcuts={shortcuts} />}
      />
      <div className="subm" id="case" tabIndex={-1}>
        <a className="desk__back" href={queueHref}>
          ← {t('case.back')}
        </a>
        <DecisionErrors posted={posted} />
        <CaseHead desk={desk} caseHref={props.caseHref} />
        <LockBar desk={desk} canTakeOver={props.canTakeOver} />
        <ContextBox context={desk.place} />
        <CardBackgroundBox
          card={desk.card}
          href={props.workshopHref(desk.card?.origin.workshop.slug ?? '')}
        />
        <CaseTextBox
          shown={original ?? desk.shown}
          hints={desk.hints}
          selfHref={props.caseHref(desk.reference)}
          onDemand={original !== null}
          maskForm={isEditable && hasVersion ? FORM : null}
        />
        {isEditable && hasVersion ? (
          <VersionFields
            form={FORM}
            draft={desk.draft}
            posted={decisionPosted}
            masked={maskedHere ?? props.masked}
          />
        ) : null}
        <CaseSimilarBox
          reference={desk.reference}
          items={props.similar}
          form={isEditable && kinds.includes('merge') ? FORM : null}
          apart={props.apart}
          hrefOf={props.similarHref}
          waiting={props.alikeWaiting}
          waitingHref={props.caseHref}
        />
        <NoteForm posted={isNote ? posted : null} />
        <CaseLog entries={desk.log} />
      </div>
      <DecisionAside label={t('decision.aside')}>
        {isEditable ? (
          <DecisionForm
            id={FORM}
            revision={desk.revision}
            kinds={kinds}
            tags={desk.tags}
            retiredTags={retiredTags(desk.tagList, props.codebook)}
            codebook={props.codebook}
            options={options}
            posted={decisionPosted}
            candidates={props.candidates}
            contact={t(desk.hasMail ? 'case.contact.mail' : 'case.contact.none')}
            suggestions={props.suggestions}
            caseHref={props.caseHref}
          />
        ) : (
          <ClosedDecision desk={desk} isOver={kinds.length === 0} />
        )}
        {props.children}
      </DecisionAside>
      <ShortcutHelp
        dialog={help}
        kinds={isEditable ? kinds : []}
        hasSuggestions={isEditable && props.suggestions.length > 0}
        canTake={!isEditable && desk.lock.state === 'free' && desk.visibility !== 'withdrawn'}
      />
    </div>
  )
}
