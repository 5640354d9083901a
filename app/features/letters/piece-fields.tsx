import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Half } from '../../ui/columns.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { PART_MAX } from './limits.ts'
import type { PieceView } from './piece-view.server.ts'

type PieceFieldsProps = {
  piece: PieceView
  /** From 0. */
  index: number
  total: number
  error: (name: string) => string | undefined
}

const TEXTS = ['proposal', 'justification'] as const

/** One remark of a letter: where it stands and what it says. Its buttons name it by their address. */
export function PieceFields({ piece, index, total, error }: PieceFieldsProps) {
  const t = useTranslations('letters.draft')
  const number = index + 1
  const id = `uwaga-${number}`
  const name = (field: string) => `pieces[${index}].${field}`
  const act = `?uwaga=${number}`
  return (
    <fieldset className="piece" id={id} tabIndex={-1}>
      <legend>
        <h3>{t('piece', { number, total })}</h3>
      </legend>
      <div className="piece__find">
        <Field
          id={`${id}-part`}
          label={t('part')}
          hint={index === 0 ? t('partHint') : undefined}
          error={error(name('part'))}
        >
          <TextInput
            name={name('part')}
            autoComplete="off"
            maxLength={PART_MAX}
            defaultValue={piece.part}
          />
        </Field>
        <Button
          variant="line"
          name="intent"
          value="find"
          formAction={act}
          icon="search"
          aria-label={t('findFor', { number })}
        >
          {t('find')}
        </Button>
      </div>
      <Place piece={piece} id={id} name={name('place')} number={number} error={error} />
      <Field id={`${id}-body`} label={t('body')} error={error(name('body'))}>
        <TextArea name={name('body')} rows={4} defaultValue={piece.body} />
      </Field>
      <Half>
        {TEXTS.map((field) => (
          <Field key={field} id={`${id}-${field}`} label={t(field)} error={error(name(field))}>
            <TextArea name={name(field)} rows={2} defaultValue={piece[field]} />
          </Field>
        ))}
      </Half>
      <p className="row">
        <Button
          variant="line"
          name="intent"
          value="split"
          formAction={act}
          icon="split"
          aria-label={t('splitFor', { number })}
        >
          {t('split')}
        </Button>
        {index > 0 ? (
          <Button
            variant="line"
            name="intent"
            value="join"
            formAction={act}
            icon="merge"
            aria-label={t('joinFor', { number })}
          >
            {t('join')}
          </Button>
        ) : null}
        <Button
          variant="line"
          name="intent"
          value="remove"
          formAction={act}
          icon="x"
          aria-label={t('removeFor', { number })}
        >
          {t('remove')}
        </Button>
      </p>
    </fieldset>
  )
}

type PlaceProps = Pick<PieceFieldsProps, 'piece' | 'error'> & {
  id: string
  name: string
  number: number
}

function Place({ piece, id, name, number, error }: PlaceProps) {
  const t = useTranslations('letters.draft')
  const isOpen = piece.place === 'open'
  const hint = !isOpen ? undefined : piece.choices.length > 0 ? t('placeOpen') : t('placeNone')
  return (
    <RadioGroup
      id={`${id}-place`}
      name={name}
      legend={t('place', { number })}
      hint={hint}
      error={error(name)}
      look="plain"
      className={isOpen ? 'piece__place piece__place--open' : 'piece__place'}
      defaultValue={String(piece.place)}
      choices={[
        ...piece.choices.map((choice) => ({
          value: String(choice.id),
          label: (
            <>
              {choice.number ? <b className="num">{choice.number}</b> : null} {choice.text}
            </>
          ),
        })),
        {
          value: 'whole',
          label: t('whole'),
          hint: piece.part === '' ? undefined : t('wholeHint'),
        },
      ]}
    />
  )
}
