import type { ReactNode } from 'react'
import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { postedError, type PostedForm } from '../../../lib/posted-form.ts'
import { Button } from '../../../ui/button.tsx'
import { SendRow } from '../../../ui/columns.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { FormErrors } from '../../intake/form-errors.tsx'
import type { Block } from '../block.ts'
import { BlockSequence } from '../../reading/block-view.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { ImageFields } from './image-fields.tsx'
import type { Preview } from './preview.ts'

const FORM_ID = 'podglad'

type PreviewPageProps = {
  preview: Preview
  /** The version that is there already; null for the first. */
  newest: number | null
  posted: PostedForm
  fileHref: (hash: string, name: string) => string
  againHref: string
}

/** Everything that was read out of a file, before anything of it is saved. */
export function PreviewPage({ preview, newest, posted, fileHref, againHref }: PreviewPageProps) {
  const t = useTranslations('documents.preview')
  const errorText = useErrorText()
  const refusal = errorText(postedError(posted, ''))
  const errors = Object.entries(posted?.error ?? {}).filter(([name]) => name !== '')
  return (
    <div className="dform">
      <FindingsPanel preview={preview} />
      {newest === null ? null : (
        <Note kind="info" icon="git-compare">
          {t('matching', { number: newest })}
        </Note>
      )}
      {refusal ? (
        <Note kind="error" role="alert">
          {refusal}
        </Note>
      ) : null}
      <Panel kind="staff" title={preview.images.length > 0 ? t('images') : t('save')} id="zapisz">
        <form className="sform" method="post" id={FORM_ID} noValidate>
          <FormErrors
            formId={FORM_ID}
            errors={Object.fromEntries(errors.map(([name, keys]) => [name, keys ?? undefined]))}
            firstField="save"
          />
          <input type="hidden" name="upload" value={preview.id} />
          {preview.images.length > 0 ? (
            <ImageFields
              formId={FORM_ID}
              images={preview.images}
              posted={posted}
              imageHref={(hash) => fileHref(hash, 'obraz')}
            />
          ) : null}
          <SendRow>
            <Button name="intent" value="save" icon="save" id={`${FORM_ID}-save`}>
              {t('save')}
            </Button>
            <Button variant="ghost" name="intent" value="discard">
              {t('discard')}
            </Button>
            <span className="muted sm">{t('saveNote')}</span>
          </SendRow>
          <p>
            <a href="#tekst">{t('toText')}</a>
          </p>
        </form>
      </Panel>
      {preview.contents.length > 0 ? <Contents contents={preview.contents} /> : null}
      <Panel kind="staff" title={t('text')} id="tekst">
        <Written locale="pl" as="div">
          <div className="dtext">
            <BlockSequence
              blocks={preview.blocks}
              fileHref={fileHref}
              topLevel={3}
              frame={numberedPlace}
            />
          </div>
        </Written>
      </Panel>
      <p className="row">
        <Button name="intent" value="save" icon="save" form={FORM_ID}>
          {t('save')}
        </Button>
        <a href={againHref}>{t('again')}</a>
      </p>
    </div>
  )
}

/** A block with the number it is cited by, where the contents lead. */
function numberedPlace(block: Block, body: ReactNode): ReactNode {
  const isCited = block.kind !== 'heading' && block.kind !== 'footnote' && block.number
  return (
    <div id={`miejsce-${block.id}`} className="dtext__b">
      {isCited ? <span className="dtext__n">{block.number}</span> : null}
      {body}
    </div>
  )
}

function Contents({ contents }: Pick<Preview, 'contents'>) {
  const t = useTranslations('documents.preview')
  return (
    <Panel kind="staff" title={t('contents')}>
      <Written locale="pl" as="div">
        <ol className="dcontents">
          {contents.map((heading) => (
            <li key={heading.id} data-level={Math.min(heading.level, 4)}>
              <a href={`#miejsce-${heading.id}`}>
                {heading.number ? <b>{heading.number} </b> : null}
                {heading.text}
              </a>
            </li>
          ))}
        </ol>
      </Written>
    </Panel>
  )
}
