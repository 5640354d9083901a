import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { DRAFT_ID } from './draft-words.tsx'
import type { EvidenceItem, Stream } from './evidence-item.ts'
import { EvidenceLine, type PlaceHref } from './evidence-streams.tsx'
import type { Candidate } from './find-evidence.server.ts'

type DraftEvidenceProps = {
  evidence: readonly EvidenceItem[]
  streams: readonly Stream[]
  /** Null: nothing was looked for. */
  found: readonly Candidate[] | null
  query: string
  posted: PostedForm
  hrefOf: PlaceHref
}

/** What the rating rests on: listed, looked for, added, taken out. */
export function DraftEvidence(props: DraftEvidenceProps) {
  const { evidence, streams, found, query, posted, hrefOf } = props
  const t = useTranslations('maturity.draft')
  const m = useTranslations('maturity')
  const errorText = useErrorText()
  const error = (name: string) => errorText(postedError(posted, name))
  const typed = (name: string) => postedText(posted, name)
  return (
    <Panel kind="staff" title={t('evidence')} lead={t('evidenceLead')} id="dowody">
      <div className="sform">
        {evidence.length === 0 ? <p className="muted">{t('evidenceNone')}</p> : null}
        <ul className="mlist">
          {evidence.map((item) => (
            <li key={item.id}>
              <p className="sm muted">
                {streams.find((stream) => stream.id === item.sourceId)?.title}
              </p>
              <EvidenceLine item={item} hrefOf={hrefOf} />
              <TextButton
                name="remove"
                value={item.id}
                aria-label={t('removeLabel', { title: item.title ?? m('notPublic') })}
              >
                {t('remove')}
              </TextButton>
            </li>
          ))}
        </ul>
        <h3>{t('addTitle')}</h3>
        <Field
          id={`${DRAFT_ID}-query`}
          label={t('query')}
          hint={t('queryHint')}
          error={error('query')}
        >
          <TextInput
            name="query"
            autoComplete="off"
            lang="pl"
            defaultValue={typed('query') ?? query}
          />
        </Field>
        <div>
          <Button variant="line" name="intent" value="find" icon="search">
            {t('find')}
          </Button>
        </div>
        {found === null ? null : found.length === 0 ? (
          <p role="status">{t('foundNone')}</p>
        ) : (
          <RadioGroup
            id={`${DRAFT_ID}-item`}
            name="item"
            legend={t('found')}
            error={error('item')}
            defaultValue={typed('item')}
            choices={found.map((each) => ({
              value: each.value,
              label: (
                <Written locale="pl">
                  {each.label ? `${each.label} ` : ''}
                  {each.title}
                </Written>
              ),
              hint: m(`kind.${each.kind}`),
            }))}
          />
        )}
        {found?.some((each) => each.kind === 'document') ? (
          <Field
            id={`${DRAFT_ID}-block`}
            label={t('block')}
            hint={t('blockHint')}
            optional={t('optional')}
            error={error('block')}
          >
            <TextInput
              name="block"
              autoComplete="off"
              className="input--s"
              defaultValue={typed('block')}
            />
          </Field>
        ) : null}
        <div className="half">
          <Field
            id={`${DRAFT_ID}-linkUrl`}
            label={t('linkUrl')}
            hint={t('linkHint')}
            optional={t('optional')}
            error={error('linkUrl')}
          >
            <TextInput
              name="linkUrl"
              inputMode="url"
              autoComplete="off"
              defaultValue={typed('linkUrl')}
            />
          </Field>
          <Field
            id={`${DRAFT_ID}-linkTitle`}
            label={t('linkTitle')}
            hint={t('linkTitleHint')}
            optional={t('optional')}
            error={error('linkTitle')}
          >
            <TextInput name="linkTitle" lang="pl" defaultValue={typed('linkTitle')} />
          </Field>
        </div>
        {found === null && error('item') ? (
          <p className="err" id={`${DRAFT_ID}-item`} tabIndex={-1}>
            {error('item')}
          </p>
        ) : null}
        <Field id={`${DRAFT_ID}-source`} label={t('source')} error={error('source')}>
          <Select name="source" defaultValue={typed('source') ?? ''}>
            <option value="">{t('choose')}</option>
            {streams.map((stream) => (
              <option key={stream.id} value={stream.id}>
                {stream.title}
              </option>
            ))}
          </Select>
        </Field>
        <Field id={`${DRAFT_ID}-why`} label={t('why')} hint={t('whyHint')} error={error('why')}>
          <TextArea name="why" rows={3} lang="pl" defaultValue={typed('why')} />
        </Field>
        <div>
          <Button variant="line" name="intent" value="add" icon="plus">
            {t('add')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
