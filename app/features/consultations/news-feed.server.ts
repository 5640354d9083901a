import { formatter, translator } from '../../i18n/catalog.server.ts'
import { writeAtom, type AtomEntry } from '../../lib/atom.ts'
import { deadlineWords } from './deadline-words.ts'
import type { News } from './list-news.server.ts'

type Addresses = { self: string; list: string; consultation: (slug: string) => string }

/**
 * The feed of all consultations. In Polish, as consultations are written: a reader of feeds has no
 * language of its own. `host` names the entries for good.
 */
export function newsFeed(news: readonly News[], host: string, hrefs: Addresses): string {
  const t = translator('pl')
  return writeAtom({
    id: `tag:${host},2026:konsultacje`,
    title: t('consultations.feed.title'),
    subtitle: t('consultations.feed.subtitle'),
    language: 'pl',
    self: hrefs.self,
    link: hrefs.list,
    author: t('common.anonymousCity'),
    updated: news[0]?.at ?? '2026-01-01T00:00:00.000Z',
    entries: news.map((each) => entryOf(each, host, hrefs)),
  })
}

function entryOf(news: News, host: string, hrefs: Addresses): AtomEntry {
  const t = translator('pl')
  return {
    id: `tag:${host},2026:konsultacje:${news.key}`,
    title: t(`consultations.feed.${news.kind}`, { title: news.about.title }),
    updated: news.at,
    link: hrefs.consultation(news.about.slug),
    summary: summaryOf(news),
  }
}

function summaryOf(news: News): string {
  const t = translator('pl')
  const format = formatter('pl')
  switch (news.kind) {
    case 'opened':
      return t('consultations.feed.openedText', {
        from: deadlineWords(format, news.from),
        to: deadlineWords(format, news.to),
      })
    case 'extended':
      return t('consultations.feed.extendedText', {
        to: deadlineWords(format, news.to),
        reason: news.reason,
      })
    case 'corrected':
      return t('consultations.feed.correctedText', {
        fields: news.fields.map((field) => t(`consultations.field.${field}`)).join(', '),
        note: news.note,
      })
    case 'settled':
      return t('consultations.feed.settledText')
    case 'report':
      return t('consultations.feed.reportText')
  }
}
