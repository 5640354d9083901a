import { useTranslations } from '../../../i18n/page-context.tsx'
import { itemPlace, type BlockContent } from '../block.ts'
import { startOfWords } from '../place-words.ts'
import { readForm } from './block-forms.ts'

/** Names of blocks and of what they can be. */
export function useBlockWords() {
  const t = useTranslations('versions')
  return {
    place: (block: Pick<BlockContent, 'number' | 'text'>): string =>
      block.number === null
        ? t('editor.placeWords', { words: startOfWords(block.text, 40) })
        : t('editor.place', { number: block.number }),
    /** In the words of „after paragraph 2”: Polish and Ukrainian bend the noun. */
    placeAfter: (block: Pick<BlockContent, 'number' | 'text'>): string =>
      block.number === null
        ? t('editor.placeWords', { words: startOfWords(block.text, 40) })
        : t('editor.placeAfter', { number: block.number }),
    form(value: string): string {
      const read = readForm(value)
      if (!read) return value
      const { kind, level } = read
      if (kind !== 'item') return t(`kind.${kind}`, { level })
      const { depth, isNumbered } = itemPlace(level)
      return t(isNumbered ? 'kind.numbered' : 'kind.item', { level: depth + 1 })
    },
  }
}
