import { useTranslations } from '../../i18n/page-context.tsx'

/** A prepared answer, and the address of the editor that begins with it. */
export type TemplateChoice = { id: number; name: string; href: string }

/** Prepared answers to begin with: each opens the editor filled with its words. */
export function TemplateLinks({ templates }: { templates: readonly TemplateChoice[] }) {
  const t = useTranslations('positions.editor')
  if (templates.length === 0) return null
  return (
    <div className="flow-s">
      <p className="lbl">{t('templates')}</p>
      <ul className="tlinks">
        {templates.map((template) => (
          <li key={template.id}>
            <a href={template.href}>{template.name}</a>
          </li>
        ))}
      </ul>
      <p className="xs muted">{t('templatesHint')}</p>
    </div>
  )
}
