import { Button } from '../button.tsx'
import { Check } from '../check.tsx'
import { Wrap } from '../columns.tsx'
import {
  ActiveFilters,
  FilterBox,
  FilterCount,
  ListColumns,
  ResultsHead,
  SearchBar,
} from '../filters.tsx'
import { ItemNumber, MetaItem } from '../meta.tsx'
import { Breadcrumbs, PageHead } from '../page-head.tsx'
import { Pagination } from '../pagination.tsx'
import { PostulateCard, PostulateList } from '../postulate-card.tsx'
import { FilterChip } from '../seg.tsx'
import { Status } from '../status.tsx'
import { Area, GoalTag } from '../tags.tsx'

import { SortForm } from '../sort-form.tsx'

export function Reading() {
  return (
    <Wrap>
      <Breadcrumbs label="Ścieżka" items={[{ href: '/', label: 'Start' }]} current="Postulaty" />
      <PageHead title="Arkusz komponentów" lead="Każdy komponent w swoich stanach." />
      <SearchBar
        action="/postulaty"
        name="q"
        label="Szukaj w postulatach"
        submit="Szukaj"
        placeholder="Słowo, ulica albo numer"
      />
      <ListColumns filters={<Filters />}>
        <ResultsHead title="48 postulatów">
          <SortForm
            action="/postulaty"
            id="sort"
            name="sort"
            label="Sortuj"
            submit="Sortuj"
            options={[
              { value: 'new', label: 'Najnowsze' },
              { value: 'support', label: 'Najwięcej poparcia' },
            ]}
          />
        </ResultsHead>
        <ActiveFilters label="Włączone filtry">
          <FilterChip href="/postulaty" action=" – usuń filtr">
            Infrastruktura i transport
          </FilterChip>
          <a href="/postulaty">Wyczyść filtry</a>
        </ActiveFilters>
        <PostulateList>
          <PostulateCard
            href="/postulaty/IK-2026-01042"
            title="Autobusy wieczorem z Szydłówka do centrum"
            excerpt="Po 20:00 z Szydłówka do centrum nie ma czym wrócić. Wystarczyłby autobus co pół godziny, także w niedzielę."
            areas={['infrastruktura', 'spoleczenstwo']}
            meta={
              <>
                <ItemNumber>IK-2026-01042</ItemNumber>
                <time dateTime="2026-10-02">2 października</time>
                <MetaItem icon="map-pin">Szydłówek</MetaItem>
                <MetaItem icon="file-text">papier</MetaItem>
              </>
            }
            tags={
              <>
                <Area slug="infrastruktura" name="Infrastruktura i transport" icon="bus" />
                <GoalTag code="2.3" name="Sprawne usługi" />
              </>
            }
            status={
              <Status tone="part" icon="contrast">
                Uwzględniono w części
              </Status>
            }
            answer="odpowiedź 27 października"
            facts={<MetaItem icon="thumbs-up">64 osoby popierają</MetaItem>}
          />
        </PostulateList>
        <div className="pfoot">
          <Pagination
            label="Strony wyników"
            previous={{ href: '?przed=1', label: 'Poprzednie' }}
            next={{ href: '?po=1', label: 'Następne' }}
          />
        </div>
      </ListColumns>
    </Wrap>
  )
}

function Filters() {
  return (
    <FilterBox summary="Filtry (1 włączony)" label="Filtry" action="/postulaty">
      <fieldset>
        <legend>Obszar</legend>
        <Check
          name="area"
          value="cyfrowe"
          label="Cyfrowe Kielce"
          icon="cpu"
          area="cyfrowe"
          end={<FilterCount>6</FilterCount>}
        />
        <Check
          name="area"
          value="infrastruktura"
          label="Infrastruktura i transport"
          icon="bus"
          area="infrastruktura"
          end={<FilterCount>48</FilterCount>}
          defaultChecked
        />
      </fieldset>
      <Button wide>Pokaż wyniki</Button>
    </FilterBox>
  )
}
