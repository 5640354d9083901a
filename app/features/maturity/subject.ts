/** The address of the city as a whole, beside the slugs of areas. */
export const CITY = 'miasto'

/** What is rated: an area, or the city as a whole (`areaId` null). */
export type Subject = {
  areaId: number | null
  slug: string
  /** Names its colour; of the city `miasto`. */
  code: string
  name: string
  icon: string | null
  description: string
}
