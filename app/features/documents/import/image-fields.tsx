import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Check } from '../../../ui/check.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { altField, decorativeField } from './fields.ts'
import type { Preview } from './preview.ts'

type ImageFieldsProps = {
  formId: string
  images: Preview['images']
  posted: PostedForm
  imageHref: (hash: string) => string
}

/** Each picture beside the question what it says. */
export function ImageFields({ formId, images, posted, imageHref }: ImageFieldsProps) {
  const t = useTranslations('documents.preview')
  const errorText = useErrorText()
  return (
    <>
      <p className="muted">{t('imagesLead')}</p>
      {images.map(({ place, hash, alt }, index) => (
        <div key={place} className="dimage">
          {/* Named for those who describe it; what it shows is just what is asked. */}
          <img
            src={imageHref(hash)}
            alt={t('image', { number: index + 1, total: images.length })}
            loading="lazy"
          />
          <div className="dimage__f">
            <Field
              id={`${formId}-${altField(place)}`}
              label={t('alt', { number: index + 1 })}
              hint={t('altHint')}
              error={errorText(postedError(posted, altField(place)))}
            >
              <TextArea
                name={altField(place)}
                rows={2}
                defaultValue={postedText(posted, altField(place)) ?? alt}
              />
            </Field>
            <Check
              name={decorativeField(place)}
              label={t('decorative')}
              defaultChecked={postedText(posted, decorativeField(place)) === 'on'}
            />
          </div>
        </div>
      ))}
    </>
  )
}
