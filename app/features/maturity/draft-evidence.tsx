import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import { DRAFT_ID } from './draft-words.tsx'
import type { EvidenceItem, Stream } from './evidence-item.ts'
import { EvidenceLine, type PlaceHref } from './evidence-streams.tsx'
import type { Candidate } from './find-evidence.server.ts'

/** The stream of what residents say: the postulates of this register are part of it. */
const RESIDENTS = 'warsztaty-z-mieszkancami'

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
  const field = { form: DRAFT_ID, posted }
  const residents = streams.find((stream) => stream.code === RESIDENTS)
  return (
    <Panel kind="staff" title={t('evidence')} lead={t('evidenceLead')} id="dowody">
      <div className="sform">
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
        {evidence.length === 0 ? <p className="muted">{t('evidenceNone')}</p> : null}
        <PostedField
          {...field}
          name="query"
          label={t('query')}
          hint={t('queryHint')}
          value={query}
          lang="pl"
        />
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
            defaultValue={postedText(posted, 'item')}
            choices={found.map((each) => ({
              value: each.value,
              label: (
                <Written locale="pl">
                  {each.label ? `${each.label} ` : ''}
                  {each.title}
                </Written>
              ),
              hint: (
                <>
                  {m(`kind.${each.kind}`)}
                  {each.excerpt ? ': ' : null}
                  <Written locale="pl">{each.excerpt}</Written>
                </>
              ),
              end: (
                <a href={hrefOf(each.place)}>
                  {t('read')}
                  <span className="vh">: {each.label ?? each.title}</span>
                </a>
              ),
            }))}
          />
        )}
        {found?.some((each) => each.kind === 'document') ? (
          <PostedField
            {...field}
            name="block"
            label={t('block')}
            hint={t('blockHint')}
            input={{ className: 'input--s' }}
            optional
          />
        ) : null}
        <div className="half">
          <PostedField
            {...field}
            name="linkUrl"
            label={t('linkUrl')}
            hint={t('linkHint')}
            input={{ inputMode: 'url' }}
            optional
          />
          <PostedField
            {...field}
            name="linkTitle"
            label={t('linkTitle')}
            hint={t('linkTitleHint')}
            lang="pl"
            optional
          />
        </div>
        {found === null && error('item') ? (
          <p className="err" id={`${DRAFT_ID}-item`} tabIndex={-1}>
            {error('item')}
          </p>
        ) : null}
        <div>
          <h4>{t('sources')}</h4>
          <dl>
            {streams.map((stream) => (
              <div key={stream.id}>
                <dt>
                  <strong>{stream.title}</strong>
                </dt>
                <dd className="sm">{stream.description}</dd>
              </div>
            ))}
          </dl>
        </div>
        <PostedField
          {...field}
          name="source"
          label={t('source')}
          hint={residents ? t('sourceHint', { stream: residents.title }) : undefined}
          choices={[
            { value: '', label: t('choose') },
            ...streams.map(({ id, title }) => ({ value: String(id), label: title })),
          ]}
        />
        <PostedField
          {...field}
          name="why"
          label={t('why')}
          hint={t('whyHint')}
          rows={3}
          lang="pl"
        />
        <div>
          <Button variant="line" name="intent" value="add" icon="plus">
            {t('add')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
