import type { EvidencePlace } from '../features/maturity/evidence-item.ts'
import { urls } from './urls.ts'

/** Where a piece of evidence is read. */
export function evidenceHref(place: EvidencePlace): string {
  switch (place.kind) {
    case 'submission':
      return urls.submission({ kind: place.submission, reference: place.reference })
    case 'document':
      return place.version === null ? urls.documents() : urls.version(place.slug, place.version)
    case 'block':
      return `${urls.version(place.slug, place.version)}#${place.key}`
    case 'workshop':
      return urls.workshop(place.slug)
    case 'initiative':
      return urls.initiative(place.slug)
    case 'link':
      return place.url
  }
}
