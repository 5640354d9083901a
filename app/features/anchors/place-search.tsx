import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import type { PlacingPage } from './read-placing.server.ts'
import { PlaceButton } from './waiting-card.tsx'

type PlaceSearchProps = { page: PlacingPage; search: string }

/** Finding the block that a remark belongs to, by its number or its words. */
export function PlaceSearch({ page, search }: PlaceSearchProps) {
  const t = useTranslations('versions.anchors')
  const { remark, places } = page
  return (
    <section className="spanel" aria-labelledby="szukaj-tytul">
      <h2 id="szukaj-tytul">{t('search')}</h2>
      <form method="get" className="mt__f">
        <input type="hidden" name="uwaga" value={remark.reference} />
        <Field id="f-search" label={t('searchHint')}>
          <TextInput name="szukaj" type="search" defaultValue={search} maxLength={200} />
        </Field>
        <Button variant="line">{t('searchSubmit')}</Button>
      </form>
      <h3>{search.trim() ? t('found') : t('near')}</h3>
      {places.length === 0 ? <p>{t('nothing')}</p> : null}
      <ul className="plc">
        {places.map((place) => (
          <li key={place.id}>
            <p>
              {place.number ? <b>{place.number} </b> : null}
              <Written locale="pl">{place.text}</Written>
            </p>
            <PlaceButton remark={remark} place={place} />
          </li>
        ))}
      </ul>
    </section>
  )
}
