import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Letter } from './group-letter.tsx'
import type { GroupPage, ShownGroup, ShownPlace } from './read-groups.server.ts'

type GroupLinks = {
  desk: string
  /** Null: the list from its beginning. */
  list: (query: { strona?: string; grupa?: string }) => string
  write: string
  position: (id: number) => string
}
type GroupsPageProps = { title: string; page: GroupPage; canAnswer: boolean; links: GroupLinks }

/** What says the same, gathered for one answer; a person ticks what belongs. */
export function GroupsPage({ title, page, canAnswer, links }: GroupsPageProps) {
  const t = useTranslations('desk.groups')
  const register = useTranslations('panel.register')
  const at = (number: number) => links.list({ strona: String(number) })
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={links.desk}>{t('back')}</a>}
        title={t('title', { consultation: title })}
        lead={t('lead')}
      />
      {page.total === 0 ? (
        <Empty title={t('none')} headingLevel="h2">
          {t('noneText')}
        </Empty>
      ) : null}
      {page.total > 0 && !page.isOne ? (
        <p>{t('count', { groups: page.total, submissions: page.submissions })}</p>
      ) : null}
      {page.isOne ? (
        <p>
          <a href={links.list({})}>{t('all')}</a>
        </p>
      ) : null}
      {page.groups.map((group) => (
        <Group key={group.reference} group={group} canAnswer={canAnswer} links={links} />
      ))}
      <Pagination
        label={register('pages')}
        first={page.page > 1 ? { href: at(page.page - 1), label: t('previous') } : undefined}
        next={page.page < page.pages ? { href: at(page.page + 1), label: t('next') } : undefined}
      />
    </>
  )
}

type GroupProps = { group: ShownGroup; canAnswer: boolean; links: GroupLinks }

function Group({ group, canAnswer, links }: GroupProps) {
  const t = useTranslations('desk.groups')
  const { positionIds, places, reference, size } = group
  return (
    <Panel kind="staff" title={t('group', { reference, count: size })} className="deskpart flow">
      {positionIds.length > 0 ? (
        <p>
          {t('answered')}{' '}
          {positionIds.map((id) => (
            <a key={id} href={links.position(id)}>
              {t('position', { id })}{' '}
            </a>
          ))}
        </p>
      ) : null}
      <form action={links.write} className="flow">
        {places.map((place, index) => (
          <Place
            key={`${place.part}-${index}`}
            place={place}
            groupHref={links.list({ grupa: reference })}
            canAnswer={canAnswer}
          />
        ))}
        {group.more > 0 ? (
          <a href={links.list({ grupa: reference })}>{t('morePlaces', { count: group.more })}</a>
        ) : null}
        {canAnswer ? <Button>{t('answer')}</Button> : null}
      </form>
    </Panel>
  )
}

type PlaceProps = { place: ShownPlace; groupHref: string; canAnswer: boolean }

function Place({ place, groupHref, canAnswer }: PlaceProps) {
  const t = useTranslations('desk.groups')
  const { part, isMain, letters, more, address } = place
  const where = part ?? t('noNumber')
  return (
    <fieldset className="simplace flow-s">
      <legend>
        {t(isMain ? 'same' : 'neighbour', { part: where })}{' '}
        {address ? <a href={address}>{t('see')}</a> : null}
      </legend>
      {letters.map((letter, index) => (
        <Letter
          key={letter.members[0]?.reference}
          letter={letter}
          // What is the same to the letter is proposed; everything else a person decides.
          ticked={isMain && index === 0}
          canAnswer={canAnswer}
        />
      ))}
      {more > 0 ? <a href={groupHref}>{t('more', { count: more })}</a> : null}
    </fieldset>
  )
}
