import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedBy, postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import type { OutcomePhoto } from './read-outcome.server.ts'

type Props = { photos: readonly OutcomePhoto[]; posted: PostedForm }

export function PhotosPanel({ photos, posted }: Props) {
  const t = useTranslations('outcomes.photos')
  const errorText = useErrorText()
  const added = postedBy(posted, 'addPhoto')
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} id="zdjecia">
      <div className="dpanel">
        {photos.length === 0 ? <p className="muted">{t('none')}</p> : null}
        <ul className="wphotoforms">
          {photos.map((photo, index) => (
            <PhotoForm
              key={photo.id}
              photo={photo}
              n={index + 1}
              isLast={index === photos.length - 1}
              posted={postedText(posted, 'photo') === String(photo.id) ? posted : undefined}
            />
          ))}
        </ul>
        <form className="sform" method="post" encType="multipart/form-data" noValidate>
          <FormProblems posted={added} id="zdjecie" />
          <Field
            id="zdjecie-file"
            label={t('file')}
            hint={t('fileHint')}
            error={errorText(postedError(added, 'file'))}
          >
            <TextInput type="file" name="file" required accept=".jpg,.jpeg,.png" />
          </Field>
          <Field
            id="zdjecie-alt"
            label={t('alt')}
            hint={t('altHint')}
            error={errorText(postedError(added, 'alt'))}
          >
            <TextInput
              name="alt"
              required
              autoComplete="off"
              defaultValue={postedText(added, 'alt')}
            />
          </Field>
          <SendRow>
            <Button variant="line" name="intent" value="addPhoto" icon="image">
              {t('add')}
            </Button>
          </SendRow>
        </form>
      </div>
    </Panel>
  )
}

type FormProps = { photo: OutcomePhoto; n: number; isLast: boolean; posted: PostedForm }

function PhotoForm({ photo, n, isLast, posted }: FormProps) {
  const t = useTranslations('outcomes.photos')
  const edit = useTranslations('outcomes.edit')
  const errorText = useErrorText()
  const id = `zdjecie-${photo.id}`
  const typed = postedText(posted, 'alt') ?? photo.alt
  const isOther = posted !== undefined && typed !== photo.alt
  const act = (words: string) => ({ 'aria-label': t('label', { act: words, n }) })
  return (
    <li>
      <img
        src={photo.href}
        alt={photo.alt}
        width={photo.width ?? undefined}
        height={photo.height ?? undefined}
        loading="lazy"
      />
      <form method="post" className="flow-s" noValidate>
        <FormProblems posted={posted} id={id} />
        <input type="hidden" name="photo" value={photo.id} />
        <input type="hidden" name="before" value={photo.alt} />
        <Field
          id={`${id}-alt`}
          label={`${t('nth', { n })}: ${t('alt')}`}
          hint={isOther ? edit('storedNow', { value: photo.alt }) : undefined}
          error={errorText(postedError(posted, 'alt'))}
        >
          <TextInput name="alt" required autoComplete="off" defaultValue={typed} />
        </Field>
        <p className="wacts">
          <Button variant="line" name="intent" value="describePhoto" {...act(t('change'))}>
            {t('change')}
          </Button>
          {n > 1 ? (
            <TextButton name="intent" value="photoUp" {...act(t('up'))}>
              {t('up')}
            </TextButton>
          ) : null}
          {isLast ? null : (
            <TextButton name="intent" value="photoDown" {...act(t('down'))}>
              {t('down')}
            </TextButton>
          )}
          <TextButton name="intent" value="removePhoto" {...act(t('remove'))}>
            {t('remove')}
          </TextButton>
        </p>
      </form>
    </li>
  )
}
