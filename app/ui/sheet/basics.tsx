import { AreaCard, AreaCards } from '../area-card.tsx'
import { Button, ButtonLink, TextButton } from '../button.tsx'
import { Empty, Note } from '../note.tsx'
import { Wrap } from '../columns.tsx'
import { FilterChip, Seg } from '../seg.tsx'
import { SubSection } from '../section.tsx'
import { Status } from '../status.tsx'
import { NumBlock, Stone, Strata } from '../stone.tsx'
import { Area, Chip, GoalTag, Pill, Tags } from '../tags.tsx'
import { Terraces } from '../terraces.tsx'
import { areas, statuses } from './samples.tsx'

export function Basics() {
  return (
    <Wrap>
      <SubSection title="Stanowiska, stany, oznaczenia">
        <div className="flow">
          <Tags>
            {statuses.map((status) => (
              <Status key={status.tone} {...status} />
            ))}
          </Tags>
          <Tags>
            {areas.map((area) => (
              <Area key={area.slug} {...area} href={`/obszary/${area.slug}`} />
            ))}
            <Area slug="nowy" name="Obszar bez koloru" icon="tag" />
            <GoalTag code="2.3" name="Sprawne usługi" href="/cele/2.3" />
            <Pill icon="clock">około 60 sekund</Pill>
            <Chip icon="message-square-text">Pytamy o zdanie</Chip>
            <FilterChip href="?" action=" – usuń filtr">
              Osiedle: Barwinek
            </FilterChip>
          </Tags>
          <Seg
            label="Widok"
            items={[
              { href: '?widok=lista', label: 'Lista', icon: 'list', current: true },
              { href: '?widok=tabela', label: 'Tabela', icon: 'clipboard-list' },
            ]}
          />
        </div>
      </SubSection>
      <SubSection title="Przyciski">
        <div className="row">
          <Button type="button">Zwykły</Button>
          <Button type="button" variant="line">
            Drugi
          </Button>
          <Button type="button" variant="line" icon="check" aria-pressed="true">
            Obserwujesz
          </Button>
          <Button type="button" variant="no" icon="eye-off">
            Ukryj
          </Button>
          <ButtonLink href="/postulaty/nowy" variant="sun">
            Jeden na ekran
          </ButtonLink>
          <ButtonLink href="/postulaty" variant="ghost">
            Jak łącze
          </ButtonLink>
          <Button type="button" disabled>
            Niedostępny
          </Button>
          <Button type="button" size="big" iconAfter="arrow-right">
            Duży
          </Button>
          <TextButton type="button">Przycisk w zdaniu</TextButton>
        </div>
      </SubSection>
      <SubSection title="Kamienie, warstwy, schodki">
        <div className="row">
          <Stone value="21" label="dni do końca" />
          <Stone value="2" label="gru, śr." kind="rock" />
          <Stone value="7" label="po terminie" kind="deep" />
          <NumBlock label="Postulat nr" number="IK-2026-00042" />
          <span className="row sheet__strata">
            <Strata areas={['infrastruktura', 'spoleczenstwo', 'srodowisko']} />
            <Strata areas={[]} />
          </span>
          <Terraces level={2} target={4} label="Poziom 2 z 5, cel: poziom 4" area="srodowisko" />
          <Terraces level={null} label="Poziom jeszcze nieoceniony" size="s" />
        </div>
      </SubSection>
      <SubSection title="Karty obszarów">
        <AreaCards>
          {areas.slice(0, 3).map((area, index) => (
            <AreaCard
              key={area.slug}
              {...area}
              href={`/obszary/${area.slug}`}
              level={
                index < 2
                  ? { title: `Poziom ${index + 2} z 5`, name: 'Ocena przykładowa' }
                  : undefined
              }
              terraces={
                <Terraces
                  level={index < 2 ? index + 2 : null}
                  label={index < 2 ? `Poziom ${index + 2} z 5` : 'Poziom jeszcze nieoceniony'}
                />
              }
              count="298 postulatów"
            />
          ))}
        </AreaCards>
      </SubSection>
      <SubSection title="Komunikaty">
        <div className="sheet__grid">
          <div className="flow">
            <Note kind="warning" title="Zostało 7 dni" headingLevel="h3">
              Uwagi przyjmujemy do 30 listopada, do godziny 23:59.
            </Note>
            <Note kind="done" title="Wysłano" headingLevel="h3" icon="circle-check" role="status">
              Twój postulat ma numer IK-2026-01288.
            </Note>
            <Note kind="error" title="Nie udało się wysłać" headingLevel="h3" icon="triangle-alert">
              Tekst jest bezpieczny na tym urządzeniu.
            </Note>
            <Note icon="key-round">Kto ma kod, może uzupełnić albo wycofać ten postulat.</Note>
          </div>
          <Empty
            title="Nikt jeszcze o tym nie napisał"
            actions={
              <>
                <ButtonLink href="/postulaty/nowy">Zgłoś postulat</ButtonLink>
                <a href="/postulaty">Wyczyść filtry</a>
              </>
            }
          >
            Żaden postulat nie pasuje do filtrów. Możesz być pierwszą osobą.
          </Empty>
        </div>
      </SubSection>
    </Wrap>
  )
}
