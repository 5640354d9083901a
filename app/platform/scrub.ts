const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g
const FOLLOW_UP_CODE = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/gi
/** Session ids, tokens and hashes: long runs without a space that no word or path has. */
const TOKEN = /\b(?=[\w-]*\d)[\w-]{32,}\b/g

/** Takes addresses and secrets out of a message of somebody else's code before it is kept. */
export function scrub(text: string): string {
  return text
    .replace(ADDRESS, '[address]')
    .replace(FOLLOW_UP_CODE, '[code]')
    .replace(TOKEN, '[token]')
}
