import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Hero } from '../../ui/hero.tsx'
import { Chip } from '../../ui/tags.tsx'

/** The promise, the one call of the page, and the way back to a matter already sent. */
export function HomeHero({ newPostulate, follow }: { newPostulate: string; follow: string }) {
  const t = useTranslations('home.hero')
  const submit = useTranslations('shell.nav')('submit')
  return (
    <Hero
      title={t('title')}
      promise={t('promise')}
      lead={t('lead')}
      actions={
        <>
          <ButtonLink href={newPostulate} variant="sun" size="big">
            {submit}
          </ButtonLink>
          <Chip icon="clock">{t('cost')}</Chip>
        </>
      }
    >
      <form className="track" action={follow}>
        <label htmlFor="track-number">{t('track')}</label>
        <div className="track__row">
          <input
            className="input"
            id="track-number"
            name="numer"
            maxLength={40}
            placeholder={t('trackHint')}
          />
          <Button variant="ondeep">{t('check')}</Button>
        </div>
      </form>
    </Hero>
  )
}
