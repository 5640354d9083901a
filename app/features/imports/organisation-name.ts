import { fold } from '../../lib/polish-text.ts'
import { FIRST_NAMES } from '../moderation/personal-data-first-names.ts'

/** Words that only names of bodies have; folded beginnings. */
const BODIES =
  /^(?:stowarzysz|fundacj|towarzyst|zwiazek|zwiazk|federacj|spoldzieln|wspolnot|parafi|klub|kolo|komitet|rada|izb|samorzad|gmin|powiat|miast|urzad|urzed|starost|wojewod|minister|dyrekcj|zarzad|zaklad|przedsiebior|firm|spolk|bank|uniwersyt|politechn|akadem|uczeln|szkol|przedszkol|liceum|instytut|centrum|osrodek|osrodk|muze|bibliotek|teatr|szpital|hospicj|ogrod|nadlesn|lasy|wody|parti|ruch|inicjatyw|zespol|biur|agencj|polski|ochotnicz|ngo)/
const LEGAL_FORM = /(?:\bsp\.? ?z ?o\.? ?o\b|\bs\.? ?a\.?$|\bs\.? ?c\.?$|\bsp\.? ?[jk]\b|\bltd\b)/

/**
 * Whether a name on a form is that of an organisation. What is not plainly one counts as a
 * person: a name kept from the public by mistake can be put right, one published cannot.
 */
export function namesAnOrganisation(name: string): boolean {
  const plain = fold(name).trim()
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const [first = ''] = words
  if (FIRST_NAMES.includes(first)) return false
  // „Maria Rada” was met above; of two words alone a surname may be any word.
  const isBody = words.length > 2 ? words.some((word) => BODIES.test(word)) : BODIES.test(first)
  return isBody || LEGAL_FORM.test(plain)
}
