import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'

export type NextHrefs = { send: string; all: string; areas: string }

/** Where to go when nothing was found: nobody stands before a closed door. */
export function NextSteps({ hrefs }: { hrefs: NextHrefs }) {
  const t = useTranslations('search.next')
  return (
    <>
      <ButtonLink href={hrefs.send} icon="plus">
        {t('send')}
      </ButtonLink>
      <ButtonLink href={hrefs.all} variant="line">
        {t('all')}
      </ButtonLink>
      <ButtonLink href={hrefs.areas} variant="line">
        {t('areas')}
      </ButtonLink>
    </>
  )
}
