import { useRef, type ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { DecisionAside } from '../../ui/queue.tsx'
import { Pill, Tags } from '../../ui/tags.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import type { CaseDesk } from './case-desk.server.ts'
import { CaseHead } from './case-head.tsx'
import { CaseLog, NoteForm } from './case-notes.tsx'
import { CaseTextBox } from './case-text-box.tsx'
import type { ShownText } from './case-texts.ts'
import type { DecisionOptions } from './decision-fields.tsx'
import { DecisionForm } from './decision-form.tsx'
import type { DecisionKind } from './decision.ts'
import { LockBar } from './lock-bar.tsx'
import type { MergeCandidate } from './merge-candidates.server.ts'
import type { PostedForm } from './posted.ts'
import { ShortcutBar, ShortcutHelp } from './shortcut-help.tsx'
import { useEditorHelp } from './use-editor-help.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { VersionFields } from './version-fields.tsx'

const FORM = 'decision'

export type CasePageProps = {
  desk: CaseDesk
  kinds: readonly DecisionKind[]
  codebook: Codebook
  options: DecisionOptions
  canTakeOver: boolean
  /** The form that was refused or masked, with what was typed. */
  posted: PostedForm | null
  candidates: readonly MergeCandidate[]
  masked: number | null
  /** The original, when it was just asked for. */
  original: ShownText | null
  queueHref: string
  caseHref(reference: string): string
  /** The queue beside the case; it holds the shortcuts at its end. */
  queue(footer: ReactNode): ReactNode
  /** What belongs to the case after moderation: the unit that answers. */
  children?: ReactNode
}

/** One case on the desk: the queue, the text, the decision. */
export function CasePage(props: CasePageProps) {
  const { desk, kinds, options, posted, original } = props
  const t = useTranslations('moderation')
  const help = useRef<HTMLDialogElement>(null)
  const shortcuts = useShortcuts(FORM, help)
  const maskedHere = useEditorHelp(options.returnRules)
  const isNote = posted?.values.intent === 'note'
  const decisionPosted = isNote ? null : posted
  // What somebody typed is never taken from them, whoever has the case now.
  const isEditable = kinds.length > 0 && (desk.lock.state === 'mine' || decisionPosted !== null)
  const hasVersion = kinds.includes('publish') || kinds.includes('redact')
  const hasShortcuts = shortcuts?.isOn ?? false
  return (
    <div className="triage triage--case">
      {props.queue(<ShortcutBar shortcuts={shortcuts} />)}
      <div className="subm">
        <a className="desk__back" href={props.queueHref}>
          ← {t('case.back')}
        </a>
        <CaseHead desk={desk} caseHref={props.caseHref} />
        <LockBar desk={desk} canTakeOver={props.canTakeOver} />
        <CaseTextBox
          shown={original ?? desk.shown}
          hints={desk.hints}
          selfHref={props.caseHref(desk.reference)}
          onDemand={original !== null}
          maskForm={isEditable && hasVersion ? FORM : null}
          hasShortcuts={hasShortcuts}
        />
        {isEditable && hasVersion ? (
          <VersionFields
            form={FORM}
            draft={desk.draft}
            posted={decisionPosted}
            masked={maskedHere ?? props.masked}
          />
        ) : null}
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
            codebook={props.codebook}
            options={options}
            posted={decisionPosted}
            candidates={props.candidates}
            contact={t(desk.hasMail ? 'case.contact.mail' : 'case.contact.none')}
            hasShortcuts={hasShortcuts}
          />
        ) : (
          <ClosedDecision desk={desk} isOver={kinds.length === 0} />
        )}
        {props.children}
      </DecisionAside>
      <ShortcutHelp dialog={help} kinds={isEditable ? kinds : []} />
    </div>
  )
}

/** What stands instead of the form while this person cannot decide. */
function ClosedDecision({ desk, isOver }: { desk: CaseDesk; isOver: boolean }) {
  const t = useTranslations('moderation')
  const why = desk.lock.state === 'others' ? 'othersDecide' : 'takeFirst'
  return (
    <>
      {desk.tagNames.length > 0 ? (
        <section>
          <h2>{t('tags.heading')}</h2>
          <Tags>
            {desk.tagNames.map((name) => (
              <Pill key={name} icon="tag">
                {name}
              </Pill>
            ))}
          </Tags>
        </section>
      ) : null}
      <section>
        <h2>{t('decision.heading')}</h2>
        <p>{t(`decision.${isOver ? 'nothing' : why}`)}</p>
      </section>
    </>
  )
}
