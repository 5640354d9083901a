import { useTranslations } from '../../../i18n/page-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { RadioGroup } from '../../../ui/choices.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { LIBRARY_PLACES, type LibraryPlace } from './forms.ts'

/** Whether the library shows the document, and from when. */
export function PlacePanel({ place }: { place: LibraryPlace }) {
  const t = useTranslations('documents.place')
  return (
    <Panel kind="staff" title={t('title')} id="biblioteka">
      <form method="post" className="flow-s">
        <RadioGroup
          id="place"
          name="place"
          legend={t('legend')}
          legendHidden
          look="plain"
          choices={LIBRARY_PLACES.map((value) => ({
            value,
            label: t(value),
            hint: t(`${value}Hint`),
          }))}
          defaultValue={place}
        />
        <Button name="intent" value="place" variant="line">
          {t('save')}
        </Button>
      </form>
    </Panel>
  )
}
