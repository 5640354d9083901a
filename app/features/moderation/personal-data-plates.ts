import { finding, type Finding } from './personal-data-finding.ts'
import { PLATE_DISTRICTS } from './personal-data-plate-districts.ts'

const PLATE =
  /(?<![\p{L}\p{N}_-])([A-Z]{2,3})[ \u00A0-]?(?=[A-Z]{0,3}\d)([A-Z\d]{4,5})(?![\p{L}\p{N}_-])/giu
const SAYS_PLATE = /(?:rejestrac|nr rej|tablic|blach|numerach|rej\.)/i
const SAYS_VEHICLE =
  /(?:auto|aut[ae]m?\b|samoch|pojazd|parkuj|parkow|kierow|skuter|motocykl|motor\b|bus\b|bmw|audi|opel|toyot|skod|škod|ford|volkswagen|passat|mercedes|renault|fiat)/i
/** Short words that capitals turn into districts: PO 10000 ZŁ, OK 20000 SAMOCHODÓW. */
const WORDS = new Set(['PO', 'OK', 'NO', 'NE', 'WE', 'OP', 'ST', 'EL'])

/**
 * Number plates of Polish districts. Digits alone need words about a vehicle before them; a letter among the digits
 * is proof enough in capitals.
 */
export function findPlates(text: string): Finding[] {
  return [...text.matchAll(PLATE)]
    .filter((match) => isPlate(text, match.index, match[0], match[1] ?? '', match[2] ?? ''))
    .map((match) => finding('plate', text, match.index, match.index + match[0].length))
}

function isPlate(
  text: string,
  start: number,
  whole: string,
  typedDistrict: string,
  number: string,
): boolean {
  const district = typedDistrict.toUpperCase()
  if (!PLATE_DISTRICTS.has(district)) return false
  const before = text.slice(Math.max(0, start - 45), start)
  if (SAYS_PLATE.test(before)) return true
  if (whole !== whole.toUpperCase() || WORDS.has(district)) return false
  if (SAYS_VEHICLE.test(before)) return true
  return /[A-Z]/.test(number) && /^\d/.test(number) && district.length + number.length >= 7
}
