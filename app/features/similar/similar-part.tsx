import { useState } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { ItemNumber, MetaItem } from '../../ui/meta.tsx'
import { SimilarBox, SimilarStrip } from '../../ui/similar-list.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import type { SimilarOffer } from './offer-similar.server.ts'
import { PlaceWord, VeryTag } from './similar-words.tsx'
import type { Offers } from './use-similar.ts'

type SimilarPartProps = {
  offers: Offers
  /** The server asks before it sends: then they lie open. */
  startsOpen: boolean
  /** A confirmed account supports by one click; others send their voice. */
  isCounted: boolean
  /** What was answered before the form came back. */
  kept: { supports: string | null; isDifferent: boolean } | null
  hrefOf(offer: SimilarOffer): string
}

/**
 * Within the form, below the text: others that say something alike, and what to answer to them. A
 * list that lies open, or was answered to, stays as it is: new ones wait until it is closed.
 */
export function SimilarPart({ offers, startsOpen, isCounted, kept, hrefOf }: SimilarPartProps) {
  const t = useTranslations('similar')
  const [isOpen, setOpen] = useState(startsOpen || kept?.isDifferent === true)
  const [isDifferent, setDifferent] = useState(kept?.isDifferent ?? false)
  const [held, setHeld] = useState(offers)
  const chosen = held?.find((offer) => offer.reference === kept?.supports)
  const isHeld = (isOpen || isDifferent || chosen) && held !== null && held.length > 0
  if (!isHeld && held !== offers) setHeld(offers)
  const shown = (isHeld ? held : offers) ?? []
  const [first] = shown
  return (
    <div id="podobne">
      <input type="hidden" name="seen" value={offers === null ? '' : '1'} />
      <p className="vh" role="status">
        {offers === null ? '' : t('found', { count: shown.length })}
      </p>
      {chosen ? (
        <Check
          name="support"
          value={chosen.reference}
          defaultChecked
          label={t('chosen', { reference: chosen.reference, title: chosen.title })}
          hint={t('chosenHint')}
        />
      ) : null}
      {first ? (
        <SimilarBox
          isOpen={isOpen}
          onToggle={setOpen}
          title={t('count', { count: shown.length })}
          first={<Written locale={first.locale}>{first.title}</Written>}
          lead={isCounted ? t('lead') : `${t('lead')} ${t('withoutAccount')}`}
          items={shown.map((offer) => ({
            href: hrefOf(offer),
            newTab: t('newTab'),
            title: <Written locale={offer.locale}>{offer.title}</Written>,
            meta: <OfferMeta offer={offer} />,
            action: (
              <Button
                variant="line"
                icon="thumbs-up"
                name="support"
                value={offer.reference}
                aria-label={t('supportOf', { title: offer.title })}
              >
                {t('support')}
              </Button>
            ),
          }))}
          footer={
            <Check
              name="differs"
              value={shown.map((offer) => offer.reference).join(' ')}
              checked={isDifferent}
              onChange={(event) => setDifferent(event.currentTarget.checked)}
              label={t('different')}
              hint={t('differentHint')}
            />
          }
        />
      ) : (
        <SimilarStrip title={t('title')} note={t(offers === null ? 'waiting' : 'none')} />
      )}
    </div>
  )
}

function OfferMeta({ offer }: { offer: SimilarOffer }) {
  const count = useTranslations('common.count')
  const { isVery, place } = offer
  return (
    <>
      <ItemNumber>{offer.reference}</ItemNumber>
      {isVery ? <VeryTag place={place} /> : null}
      {place === 'unknown' || (isVery && place === 'other') ? null : <PlaceWord place={place} />}
      {offer.estate ? <MetaItem icon="map-pin">{offer.estate}</MetaItem> : null}
      {offer.positionCode ? (
        <PositionTag code={offer.positionCode} />
      ) : (
        <StatusTag status={offer.status} />
      )}
      {offer.supportCount > 0 ? (
        <MetaItem icon="thumbs-up">{count('supports', { count: offer.supportCount })}</MetaItem>
      ) : null}
    </>
  )
}
