import { InputCount, NotAsked, QuietLine } from '../form-notes.tsx'
import { Button } from '../button.tsx'
import { Check } from '../check.tsx'
import { CheckboxGroup, RadioGroup } from '../choices.tsx'
import { FormColumns, Half, SendRow, Wrap } from '../columns.tsx'
import { Disclosure } from '../disclosure.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field, Select, TextArea, TextInput } from '../field.tsx'
import { Panel } from '../panel.tsx'
import { Steps } from '../ticket.tsx'
import { SubSection } from '../section.tsx'
import { SimilarBox } from '../similar-list.tsx'
import { areas } from './samples.tsx'

export function Forms() {
  return (
    <Wrap>
      <SubSection title="Formularz">
        <FormColumns sideLabel="Informacje" side={<Aside />}>
          <form className="form" noValidate>
            <ErrorSummary
              title="Popraw 2 rzeczy"
              errors={[
                { fieldId: 'z-text', message: 'Napisz chociaż jedno zdanie' },
                { fieldId: 'z-who', message: 'Wybierz, kim jesteś' },
              ]}
            />
            <Field
              id="z-text"
              label="Co trzeba zmienić lub zrobić?"
              hint="Napisz zwykłymi słowami: co się dzieje, kogo to dotyczy, czego potrzeba."
              error="Napisz chociaż jedno zdanie."
            >
              <TextArea name="text" rows={5} required />
              <InputCount count="0 z 4000 znaków" saved="Szkic zapisany na tym urządzeniu, 9:12" />
            </Field>
            <SimilarBox
              isOpen
              title="1 podobny postulat"
              first="Tablica z odjazdami przy szpitalu"
              lead="Możesz dołączyć do istniejącego postulatu albo wysłać swój."
              items={[
                {
                  href: '/postulaty/1219',
                  title: 'Tablica z odjazdami przy szpitalu',
                  meta: <span>41 osób popiera</span>,
                  action: (
                    <Button type="button" variant="line" icon="thumbs-up">
                      Popieram ten
                    </Button>
                  ),
                },
              ]}
            />
            <Half>
              <Field id="z-estate" label="Gdzie?" optional="(nieobowiązkowe)">
                <Select name="estate" defaultValue="">
                  <option value="">Całe miasto</option>
                  <option value="szydlowek">Szydłówek</option>
                </Select>
              </Field>
              <Field id="z-closed" label="Niedostępne">
                <TextInput name="closed" disabled defaultValue="Konsultacje zakończone" />
              </Field>
            </Half>
            <RadioGroup
              id="z-who"
              name="who"
              legend="Kim jesteś?"
              hint="Nie sprawdzamy tego."
              error="Wybierz, kim jesteś."
              choices={[
                {
                  value: 'resident',
                  label: 'Mieszkanka albo mieszkaniec',
                  hint: 'Bez imienia i nazwiska.',
                },
                { value: 'organisation', label: 'Organizacja' },
              ]}
            />
            <CheckboxGroup
              id="z-area"
              name="area"
              legend="Obszar"
              optional="(nieobowiązkowe)"
              defaultValues={['infrastruktura']}
              choices={areas.map((area) => ({
                value: area.slug,
                label: area.name,
                icon: area.icon,
                area: area.slug,
              }))}
            />
            <Disclosure summary="Dodaj adres e-mail" icon="plus">
              <Field id="z-mail" label="E-mail">
                <TextInput type="email" name="email" autoComplete="email" />
              </Field>
            </Disclosure>
            <Check
              name="notify"
              label="Powiadom mnie"
              hint="Jednym kliknięciem to odwołasz."
              defaultChecked
            />
            <QuietLine>
              Opublikujemy tekst po sprawdzeniu.{' '}
              <a href="/prywatnosc">Pełna klauzula informacyjna</a>
            </QuietLine>
            <SendRow>
              <Button size="big">Wyślij postulat</Button>
              <span className="muted sm">Po wysłaniu od razu dostaniesz numer.</span>
            </SendRow>
          </form>
        </FormColumns>
      </SubSection>
    </Wrap>
  )
}

function Aside() {
  return (
    <Panel title="Co będzie dalej">
      <Steps
        items={[
          { title: 'Numer od razu', body: 'I kod, którym sprawdzisz odpowiedź.' },
          {
            title: 'Publikacja do 3 dni roboczych',
            body: 'Sprawdzamy tylko, czy tekst nie łamie zasad.',
          },
          { title: 'Odpowiedź do 30 dni', body: 'Z uzasadnieniem i nazwą jednostki.' },
        ]}
      />
      <NotAsked
        items={[
          { key: 'id', label: 'PESEL i adres' },
          { key: 'account', label: 'konto i hasło' },
        ]}
      />
    </Panel>
  )
}
