import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Meta, MetaItem } from '../../ui/meta.tsx'
import { MadeOn } from './made-on.tsx'
import type { Material } from './read-library.server.ts'

/** Materials that are known and named, while their text is not here yet. */
export function MaterialList({ materials }: { materials: readonly Material[] }) {
  const t = useTranslations('reading')
  return (
    <section className="library" aria-labelledby="bez-tresci">
      <h2 id="bez-tresci">{t('withoutText.title')}</h2>
      <p className="muted">{t('withoutText.text')}</p>
      <ul className="materials">
        {materials.map((material) => (
          <li key={material.slug}>
            <h3>
              <Written locale="pl">{material.title}</Written>
            </h3>
            <Meta>
              <MetaItem icon="file-text">{t(`kind.${material.kind}`)}</MetaItem>
              {material.authorName ? (
                <MetaItem icon="building-2">{material.authorName}</MetaItem>
              ) : null}
              {material.madeOn ? (
                <MetaItem icon="calendar-days">
                  <MadeOn date={material.madeOn} />
                </MetaItem>
              ) : null}
            </Meta>
            {[material.summary, material.method, material.sample].map((text, index) =>
              text ? (
                <p key={index}>
                  <Written locale="pl">{text}</Written>
                </p>
              ) : null,
            )}
            {material.sourceUrl ? (
              <p>
                <a href={material.sourceUrl}>{t('about.source')}</a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
