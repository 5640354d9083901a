import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { CaseText, PersonalData } from '../../ui/case-text.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import type { ShownText } from './case-texts.ts'
import type { TextPart } from './marked-text.ts'
import type { RouteHint } from './route-hints.ts'

type CaseTextBoxProps = {
  shown: ShownText
  hints: readonly RouteHint[]
  /** The way back from the original that was asked for. */
  selfHref: string
  /** Whether this was shown on demand. */
  onDemand: boolean
  /** The form whose public version the button covers; null where there is nothing to edit. */
  maskForm: string | null
}

const NOTES = { original: 'originalNote', public: 'publicNote', masked: 'maskedNote' } as const

/** What was sent, with data about people marked by kind, and other ways it may want to go. */
export function CaseTextBox(props: CaseTextBoxProps) {
  const { shown, hints, selfHref, onDemand, maskForm } = props
  const t = useTranslations('moderation.text')
  const route = useTranslations('moderation.flag.route')
  return (
    <CaseText
      note={t(NOTES[shown.view])}
      views={<OtherView view={shown.view} selfHref={selfHref} onDemand={onDemand} />}
      warning={
        shown.found > 0 ? (
          <>
            <b>{t('found', { count: shown.found })}</b> {t('foundWhat')}
          </>
        ) : undefined
      }
      action={
        maskForm ? (
          <Button
            form={maskForm}
            name="intent"
            value="mask"
            id="mask-all"
            variant="line"
            formNoValidate
          >
            {t('mask')} <Kbd>A</Kbd>
          </Button>
        ) : undefined
      }
    >
      <h2 className="case__title">
        <Marked parts={shown.title} />
      </h2>
      <div className="case__body">
        <Marked parts={shown.body} />
      </div>
      {shown.proposal ? (
        <div className="case__body">
          <h3>{t('proposal')}</h3>
          <Marked parts={shown.proposal} />
        </div>
      ) : null}
      {shown.justification ? (
        <div className="case__body">
          <h3>{t('justification')}</h3>
          <Marked parts={shown.justification} />
        </div>
      ) : null}
      {hints.length > 0 ? (
        <p className="xs muted">
          {t('hints')}{' '}
          {hints
            .map(
              (hint) =>
                `${route(hint.route)} (${t('hintBecause', { words: hint.words[0] ?? '' })})`,
            )
            .join('; ')}
        </p>
      ) : null}
    </CaseText>
  )
}

function OtherView({
  view,
  selfHref,
  onDemand,
}: {
  view: ShownText['view']
  selfHref: string
  onDemand: boolean
}) {
  const t = useTranslations('moderation.text')
  if (view !== 'original') {
    return (
      <form method="post">
        <Button
          name="intent"
          value="readOriginal"
          variant="line"
          icon="eye"
          title={t('showOriginalHint')}
        >
          {t('showOriginal')}
        </Button>
      </form>
    )
  }
  return onDemand ? <a href={selfHref}>{t('public')}</a> : null
}

function Marked({ parts }: { parts: readonly TextPart[] }) {
  const kind = useTranslations('moderation.kind')
  return parts.map((part, index) =>
    part.kind ? (
      <PersonalData key={index} kind={kind(part.kind)}>
        {part.text}
      </PersonalData>
    ) : (
      part.text
    ),
  )
}
