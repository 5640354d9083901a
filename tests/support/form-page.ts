/** Reads what a page shows, as the browser would. */
export function decodeHtml(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}

/** The value a form control was rendered with, or null when the page has none of that name. */
export function controlValue(html: string, name: string): string | null {
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([\\s\\S]*?)</textarea>`).exec(html)
  // The first line break after <textarea> is markup, not text.
  if (area) return decodeHtml(area[1] ?? '').replace(/^\n/, '')
  const input = new RegExp(`<input(?=[^>]* name="${name}")[^>]*? value="([^"]*)"`).exec(html)
  if (input) return decodeHtml(input[1] ?? '')
  const select = new RegExp(`<select[^>]* name="${name}"[\\s\\S]*?</select>`).exec(html)?.[0]
  if (!select) return null
  return /<option(?=[^>]* selected="")[^>]*? value="([^"]*)"/.exec(select)?.[1] ?? ''
}

/** The text of a page without its markup, white space as one blank. */
export function pageText(html: string): string {
  return decodeHtml(html.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]+>/g, ' ')).replace(
    /\s+/g,
    ' ',
  )
}
