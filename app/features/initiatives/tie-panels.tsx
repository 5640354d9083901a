import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import type { InitiativeBlock } from './paragraphs.server.ts'
import type { InitiativeVoice } from './read-initiative.server.ts'

type Posted = { posted: PostedForm }

/** Voices it answers, by number. */
export function VoicesPanel({
  voices,
  hrefOf,
  posted,
}: Posted & {
  voices: readonly InitiativeVoice[]
  hrefOf: (voice: InitiativeVoice) => string
}) {
  const t = useTranslations('initiatives.voices')
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} className="flow" id="glosy">
      <ul className="ties">
        {voices.map((voice) => (
          <li key={voice.id}>
            <div>
              <a href={hrefOf(voice)}>{voice.reference}</a>{' '}
              <Written locale={voice.locale}>{voice.title}</Written>
            </div>
            <UntieForm intent="untieSubmission" id={voice.id} name={voice.reference} />
          </li>
        ))}
      </ul>
      <form method="post" className="flow" noValidate>
        <PostedField
          form="initiative"
          posted={posted}
          name="references"
          label={t('numbers')}
          hint={t('numbersHint')}
          rows={2}
        />
        <Button variant="line" name="intent" value="tieSubmissions" icon="link">
          {t('tie')}
        </Button>
      </form>
    </Panel>
  )
}

/** Paragraphs that those voices changed: which of them this initiative carries out. */
export function BlocksPanel({
  offered,
  chosen,
}: {
  offered: readonly InitiativeBlock[]
  chosen: readonly InitiativeBlock[]
}) {
  const t = useTranslations('initiatives.blocks')
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} className="flow">
      {offered.length === 0 ? (
        <p className="muted">{t('none')}</p>
      ) : (
        <form method="post" className="flow">
          <CheckboxGroup
            id="initiative-blocks"
            name="blocks"
            legend={t('legend')}
            legendHidden
            look="plain"
            choices={offered.map((block) => ({
              value: String(block.blockId),
              label: `${block.document}, ${block.number ?? '–'}`,
              hint: block.text ?? t('gone'),
            }))}
            defaultValues={chosen.map((block) => String(block.blockId))}
          />
          <Button variant="line" name="intent" value="tieBlocks" icon="save">
            {t('save')}
          </Button>
        </form>
      )}
    </Panel>
  )
}

export function UntieForm({ intent, id, name }: { intent: string; id: number; name: string }) {
  const t = useTranslations('initiatives')
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <TextButton name="intent" value={intent}>
        {t('untie')}
        <span className="vh"> {name}</span>
      </TextButton>
    </form>
  )
}
