import { useEffect, useRef, type RefObject } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedList, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { EvidencePanelData } from './read-evidence-panel.server.ts'

type EvidencePanelProps = {
  data: EvidencePanelData
  mayMark: boolean
  /** The form that came back. */
  posted: PostedForm
}

/** The words on which tags rest: marked in the text, and the form that marks more. */
export function EvidencePanel({ data, mayMark, posted }: EvidencePanelProps) {
  const t = useTranslations('coding.evidence')
  const text = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLFormElement>(null)
  const isOurs = ['markWords', 'removeWords'].includes(postedText(posted, 'intent') ?? '')
  useSelectedWords(text, field)
  return (
    <Panel kind="staff" id="slowa" title={t('title')} className="flow">
      <div ref={text} className="evidence" role="group" aria-label={t('text')}>
        {data.parts.map(({ part, pieces }) => (
          <p key={part} className={part === 'title' ? 'evidence__title' : undefined}>
            {pieces.map((piece, index) =>
              piece.names.length === 0 ? (
                piece.text
              ) : (
                <mark key={index}>
                  {piece.text}
                  <span className="vh"> ({t('mark', { names: piece.names.join(', ') })})</span>
                </mark>
              ),
            )}
          </p>
        ))}
      </div>
      {data.marks.length === 0 ? <p className="muted">{t('none')}</p> : null}
      <MarkList data={data} mayMark={mayMark} />
      {mayMark && data.tags.length > 0 ? (
        <form method="post" action="#slowa" className="flow" ref={field}>
          <MarkFields data={data} posted={isOurs ? posted : undefined} />
        </form>
      ) : null}
      {data.tags.length === 0 ? <p className="muted">{t('noTags')}</p> : null}
    </Panel>
  )
}

function MarkList({ data, mayMark }: { data: EvidencePanelData; mayMark: boolean }) {
  const t = useTranslations('coding.evidence')
  if (data.marks.length === 0) return null
  return (
    <ul>
      {data.marks.map(({ id, name, quote, isLost }) => (
        <li key={id}>
          <b>{name}</b>: „{quote}” {isLost ? <i>({t('lost')})</i> : null}
          {mayMark ? (
            <form method="post" action="#slowa" className="evidence__off">
              <input type="hidden" name="evidence" value={id} />
              <TextButton name="intent" value="removeWords">
                {t('remove')} <span className="vh">{t('removeOf', { quote, name })}</span>
              </TextButton>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function MarkFields({ data, posted }: { data: EvidencePanelData; posted: PostedForm }) {
  const t = useTranslations('coding.evidence')
  const errorText = useErrorText()
  const refused = errorText(postedError(posted, ''))
  return (
    <>
      {refused ? (
        <Note kind="error" role="alert">
          {refused}
        </Note>
      ) : null}
      <p className="hint">{t('hint')}</p>
      <RadioGroup
        id="slowa-termId"
        name="termId"
        legend={t('tag')}
        error={errorText(postedError(posted, 'termId'))}
        choices={data.tags.map(({ termId, name }) => ({ value: String(termId), label: name }))}
        defaultValue={postedText(posted, 'termId')}
        look="plain"
      />
      <Field
        id="slowa-words"
        label={t('words')}
        hint={t('wordsHint')}
        error={errorText(postedError(posted, 'words'))}
      >
        <TextInput
          name="words"
          defaultValue={postedText(posted, 'words')}
          autoComplete="off"
          maxLength={1000}
        />
      </Field>
      <Disclosure
        summary={t('sentences')}
        icon="list"
        open={(postedList(posted, 'sentences')?.length ?? 0) > 0}
      >
        <CheckboxGroup
          id="slowa-sentences"
          name="sentences"
          legend={t('sentences')}
          legendHidden
          choices={[...new Set(data.sentences)].map((value) => ({ value, label: value }))}
          defaultValues={postedList(posted, 'sentences')}
          look="plain"
        />
      </Disclosure>
      <Button variant="line" name="intent" value="markWords">
        {t('save')}
      </Button>
    </>
  )
}

/** Words selected by mouse in the text stand in the field at once. */
function useSelectedWords(text: RefObject<HTMLElement>, form: RefObject<HTMLFormElement>): void {
  useEffect(() => {
    function take() {
      const selection = document.getSelection()
      const input = form.current?.elements.namedItem('words')
      if (!selection || selection.isCollapsed || !(input instanceof HTMLInputElement)) return
      const isInside = (node: Node | null) => text.current?.contains(node) ?? false
      if (!isInside(selection.anchorNode) || !isInside(selection.focusNode)) return
      // The words for screen readers inside the marks are no words of the text.
      const part = selection.getRangeAt(0).cloneContents()
      for (const hidden of part.querySelectorAll('.vh')) hidden.remove()
      const words = part.textContent?.trim() ?? ''
      if (words !== '') input.value = words.slice(0, 1000)
    }
    document.addEventListener('selectionchange', take)
    return () => document.removeEventListener('selectionchange', take)
  }, [text, form])
}
