import { ActivityLog } from '../activity-log.tsx'
import { Button } from '../button.tsx'
import { CaseHead, CaseText, Compare, PersonalData } from '../case-text.tsx'
import { DecisionList, DecisionOption, Suggestion, Suggestions } from '../decision-option.tsx'
import { Field, TextArea } from '../field.tsx'
import { KeyHints } from '../kbd.tsx'
import { ItemNumber, MetaItem } from '../meta.tsx'
import { DecisionAside, Desk, Queue, QueueItem } from '../queue.tsx'
import { QueueTabs, Seg } from '../seg.tsx'
import { Flag } from '../status.tsx'

export function TriageDesk() {
  return (
    <Desk
      queue={
        <Queue
          label="Kolejka"
          title="Kolejka: 23 zgłoszenia"
          tabs={
            <QueueTabs
              label="Rodzaj"
              items={[
                { href: '?r=nowe', label: 'Nowe 18', current: true },
                { href: '?r=poprawione', label: 'Poprawione 4' },
              ]}
            />
          }
          note="Kolejność: termin, potem czas."
          more={<a href="/panel/moderacja">Pokaż całą kolejkę (23)</a>}
          footer={
            <KeyHints items={[{ keys: ['J', 'K'], label: 'następne, poprzednie' }]}>
              <a href="?skroty=nie">Wyłącz skróty</a>
            </KeyHints>
          }
        >
          <QueueItem
            href="?nr=1276"
            number="IK-2026-01276"
            channel={{ icon: 'globe', label: 'internet' }}
            age="4 dni"
            excerpt="Więcej drzew zamiast betonu i parkingu."
            flags={
              <Flag tone="late" icon="clock">
                termin dziś
              </Flag>
            }
          />
          <QueueItem
            href="?nr=1285"
            number="IK-2026-01285"
            channel={{ icon: 'phone', label: 'telefon' }}
            age="2 dni"
            excerpt="Starsi ludzie czekają na mrozie…"
            current
            flags={
              <>
                <Flag tone="no" icon="eye-off">
                  dane osobowe: 3
                </Flag>
                <Flag tone="info" icon="copy">
                  możliwy duplikat
                </Flag>
              </>
            }
          />
        </Queue>
      }
      decision={
        <DecisionAside label="Oznaczenia i decyzja">
          <section>
            <h3>
              Obszary <small>podpowiedź, decyduje człowiek</small>
            </h3>
            <Suggestions>
              <Suggestion
                name="area"
                value="infrastruktura"
                label="Infrastruktura i transport"
                icon="bus"
                area="infrastruktura"
                defaultChecked
                confidence={0.94}
                confidenceLabel="pewne"
                why="bo: „autobus”, „tablica”"
              />
              <Suggestion
                name="area"
                value="cyfrowe"
                label="Cyfrowe Kielce"
                icon="cpu"
                area="cyfrowe"
                confidence={0.38}
                confidenceLabel="słabe"
                why="bo: „tablica”"
              />
            </Suggestions>
          </section>
          <section>
            <h3>Decyzja</h3>
            <DecisionList legend="Wybierz decyzję">
              <DecisionOption
                name="decision"
                value="publish"
                label="Opublikuj"
                shortcut="P"
                consequence="Autorka dostanie numer."
                defaultChecked
              />
              <DecisionOption
                name="decision"
                value="return"
                label="Zwróć do autora"
                shortcut="Z"
                consequence="Z pytaniem, na które trzeba odpowiedzieć."
              >
                <Field id="d-question" label="Pytanie">
                  <TextArea name="question" rows={3} />
                </Field>
              </DecisionOption>
            </DecisionList>
          </section>
          <Button wide>Opublikuj i przejdź dalej</Button>
        </DecisionAside>
      }
    >
      <CaseHead title="Zgłoszenie IK-2026-01285" meta={<MetaItem icon="phone">telefon</MetaItem>} />
      <CaseText
        note="Widzisz oryginał (wpis w dzienniku)"
        views={
          <Seg
            label="Wersja tekstu"
            items={[
              { href: '?w=o', label: 'Oryginał', current: true },
              { href: '?w=p', label: 'Wersja publiczna' },
            ]}
          />
        }
        warning={
          <>
            <b>2 miejsca z danymi osobowymi.</b> W wersji publicznej pokażemy „nazwisko ukryte”.
          </>
        }
        action={
          <Button type="button" variant="line">
            Zasłoń wszystkie <kbd>A</kbd>
          </Button>
        }
      >
        <p>
          Nazywam się <PersonalData kind="nazwisko">Halina Przykładowa</PersonalData>, telefon{' '}
          <PersonalData kind="telefon">600 000 000</PersonalData>. Proszę o tablicę.
        </p>
      </CaseText>
      <Compare
        first={{
          head: <ItemNumber>IK-2026-01285</ItemNumber>,
          body: (
            <p>
              <mark>Starsi ludzie</mark> czekają.
            </p>
          ),
        }}
        second={{
          head: <ItemNumber>IK-2026-01263</ItemNumber>,
          body: (
            <p>
              <mark>Starsze osoby</mark> czekają.
            </p>
          ),
        }}
        actions={
          <>
            <Button type="button">
              Połącz <kbd>M</kbd>
            </Button>
            <Button type="button" variant="line">
              To inna sprawa
            </Button>
          </>
        }
      />
      <ActivityLog
        items={[
          {
            key: '1',
            when: 'dziś, 9:21',
            body: (
              <>
                <b>M. Wójcik</b> otworzyła oryginał
              </>
            ),
          },
        ]}
      />
    </Desk>
  )
}
