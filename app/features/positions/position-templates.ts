import type { Template } from '../position-templates/list-templates.server.ts'
import type { PositionText } from './read-position.server.ts'
import type { TemplateChoice } from './template-links.tsx'

/** The prepared answers of the editor, and the words of the one chosen by `?szablon=`. */
export function chooseTemplate(
  templates: readonly Template[],
  url: URL,
): { choices: TemplateChoice[]; filled: PositionText | null } {
  const living = templates.filter((each) => !each.isRetired)
  const chosen = living.find((each) => String(each.id) === url.searchParams.get('szablon'))
  return {
    choices: living.map(({ id, name }) => ({ id, name, href: withTemplate(url, id) })),
    filled: chosen
      ? {
          code: chosen.code,
          summary: chosen.summary,
          whatChanges: chosen.whatChanges,
          whatStays: null,
          justification: chosen.justification,
          unitId: null,
        }
      : null,
  }
}

/** The address of the same page, so that what is being answered stays chosen. */
function withTemplate(url: URL, id: number): string {
  const query = new URLSearchParams(url.searchParams)
  query.set('szablon', String(id))
  return `${url.pathname}?${query.toString()}`
}
