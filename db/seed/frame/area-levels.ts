import type { AreaSlug, LevelDescriptor } from '../types.ts'

/** What each level of the maturity model looks like in each area; our own drafting. */
export const areaLevels: Record<AreaSlug, readonly LevelDescriptor[]> = {
  spoleczenstwo: [
    {
      level: 1,
      text: {
        pl: 'Jednostki działają osobno; udział mieszkańców jest sporadyczny, a wyniki rozmów nie są nigdzie zbierane.',
        en: 'Units act alone; participation is occasional and its results are not collected.',
        uk: 'Установи працюють окремо; мешканці беруть участь зрідка, а результати розмов ніде не збирають.',
      },
    },
    {
      level: 2,
      text: {
        pl: 'Są konsultacje i budżet obywatelski, ale każdy wydział prowadzi je po swojemu; odpowiedzi nie zawsze docierają.',
        en: 'Consultations and a participatory budget exist, but each unit runs them its own way; replies do not always arrive.',
        uk: 'Є консультації та громадський бюджет, але кожен відділ проводить їх по-своєму; відповіді не завжди надходять.',
      },
    },
    {
      level: 3,
      text: {
        pl: 'Jeden standard konsultacji i jeden rejestr wniosków; każda osoba zgłaszająca dostaje odpowiedź z uzasadnieniem.',
        en: 'One consultation standard and one register; every submitter gets a reasoned reply.',
        uk: 'Єдиний стандарт консультацій і єдиний реєстр; кожен, хто звернувся, отримує відповідь з обґрунтуванням.',
      },
    },
    {
      level: 4,
      text: {
        pl: 'Usługi społeczne są planowane na podstawie danych o potrzebach; skutki wniosków są mierzone i publikowane.',
        en: 'Social services are planned from data on needs; the effects of submissions are measured and published.',
        uk: 'Соціальні послуги планують на основі даних про потреби; результати звернень вимірюють і публікують.',
      },
    },
    {
      level: 5,
      text: {
        pl: 'Mieszkańcy współtworzą i współprowadzą usługi; otwarte dane i stała partycypacja są częścią każdej decyzji.',
        en: 'Residents co-create and co-run services; open data and standing participation are part of every decision.',
        uk: 'Мешканці разом створюють і ведуть послуги; відкриті дані та постійна участь є частиною кожного рішення.',
      },
    },
  ],
  'srodowisko-i-lad-przestrzenny': [
    {
      level: 1,
      text: {
        pl: 'Dane o środowisku i przestrzeni są rozproszone; działania są interwencyjne.',
        en: 'Environmental and spatial data are scattered; action is reactive.',
        uk: 'Дані про довкілля і простір розпорошені; діють лише тоді, коли виникає проблема.',
      },
    },
    {
      level: 2,
      text: {
        pl: 'Pojedyncze projekty (czujniki, geoportal) są łączone, gdy nadarzy się finansowanie.',
        en: 'Single projects (sensors, geoportal) are joined when funding appears.',
        uk: 'Окремі проєкти (датчики, геопортал) поєднують, коли з’являється фінансування.',
      },
    },
    {
      level: 3,
      text: {
        pl: 'Wspólne cele klimatyczno-przestrzenne, jedna baza danych przestrzennych, powtarzalne konsultacje planów.',
        en: 'Shared climate and spatial goals, one spatial database, repeatable plan consultations.',
        uk: 'Спільні кліматичні та просторові цілі, єдина база просторових даних, регулярні консультації щодо планів.',
      },
    },
    {
      level: 4,
      text: {
        pl: 'Bieżący monitoring powietrza, zieleni i odpadów steruje działaniami; skutki są mierzone.',
        en: 'Live monitoring of air, greenery and waste steers action; effects are measured.',
        uk: 'Постійний моніторинг повітря, зелені та відходів визначає дії; результати вимірюють.',
      },
    },
    {
      level: 5,
      text: {
        pl: 'Otwarte dane i modele pozwalają wspólnie planować przestrzeń i zapobiegać zagrożeniom w całym Kieleckim Obszarze Funkcjonalnym.',
        en: 'Open data and models support shared planning and prevention across the Kielce Functional Area.',
        uk: 'Відкриті дані та моделі дають змогу разом планувати простір і запобігати загрозам у всій Келецькій функціональній зоні.',
      },
    },
  ],
  'gospodarka-i-innowacje': [
    {
      level: 1,
      text: {
        pl: 'Wsparcie gospodarki to osobne działania bez wspólnych danych.',
        en: 'Business support is a set of separate actions without shared data.',
        uk: 'Підтримка економіки — це окремі дії без спільних даних.',
      },
    },
    {
      level: 2,
      text: {
        pl: 'Miasto, uczelnie i firmy współpracują przy wybranych konkursach i projektach.',
        en: 'The city, universities and firms cooperate on selected calls and projects.',
        uk: 'Місто, університети та фірми співпрацюють в окремих конкурсах і проєктах.',
      },
    },
    {
      level: 3,
      text: {
        pl: 'Wspólna strategia innowacji i stały udział biznesu oraz nauki w ustalaniu celów.',
        en: 'A shared innovation strategy, with business and science regularly setting goals.',
        uk: 'Спільна стратегія інновацій і постійна участь бізнесу та науки у визначенні цілей.',
      },
    },
    {
      level: 4,
      text: {
        pl: 'Decyzje o inwestycjach i budżecie opierają się na wskaźnikach; pilotaże są oceniane przed wdrożeniem.',
        en: 'Investment and budget decisions use indicators; pilots are evaluated before roll-out.',
        uk: 'Рішення про інвестиції та бюджет спираються на показники; пілотні проєкти оцінюють до впровадження.',
      },
    },
    {
      level: 5,
      text: {
        pl: 'Miasto jest otwartym laboratorium: dane, hackathony i zamówienia innowacyjne stale tworzą nowe usługi.',
        en: 'The city is an open lab: data, hackathons and innovative procurement keep creating services.',
        uk: 'Місто є відкритою лабораторією: дані, хакатони й інноваційні закупівлі постійно створюють нові послуги.',
      },
    },
  ],
  bezpieczenstwo: [
    {
      level: 1,
      text: {
        pl: 'Każda służba ma własne dane i kanały; reakcja po zdarzeniu.',
        en: 'Each service has its own data and channels; it responds after the event.',
        uk: 'Кожна служба має власні дані та канали; реагують після події.',
      },
    },
    {
      level: 2,
      text: {
        pl: 'Służby wymieniają dane przy większych wydarzeniach.',
        en: 'Services share data for larger events.',
        uk: 'Служби обмінюються даними під час великих подій.',
      },
    },
    {
      level: 3,
      text: {
        pl: 'Wspólne procedury, mapa zagrożeń i stały obieg zgłoszeń mieszkańców.',
        en: 'Shared procedures, a risk map and a fixed flow of resident reports.',
        uk: 'Спільні процедури, карта загроз і постійний порядок опрацювання звернень мешканців.',
      },
    },
    {
      level: 4,
      text: {
        pl: 'Jedno centrum obrazuje sytuację na bieżąco i kieruje zasobami.',
        en: 'One centre shows the live picture and directs resources.',
        uk: 'Єдиний центр показує ситуацію в реальному часі та скеровує ресурси.',
      },
    },
    {
      level: 5,
      text: {
        pl: 'Analiza danych pozwala zapobiegać zdarzeniom, z pełną ochroną prywatności i kontrolą społeczną.',
        en: 'Data analysis prevents incidents, with full privacy protection and public oversight.',
        uk: 'Аналіз даних допомагає запобігати подіям із повним захистом приватності та громадським контролем.',
      },
    },
  ],
  'infrastruktura-i-transport': [
    {
      level: 1,
      text: {
        pl: 'Zarządcy sieci i dróg planują osobno; brak wspólnego obrazu.',
        en: 'Network and road managers plan apart; there is no common picture.',
        uk: 'Ті, хто керує мережами й дорогами, планують окремо; спільної картини немає.',
      },
    },
    {
      level: 2,
      text: {
        pl: 'Systemy (np. sterowanie ruchem, tablice przystankowe) działają obok siebie i są łączone doraźnie.',
        en: 'Systems (such as traffic control, stop displays) run side by side and are linked ad hoc.',
        uk: 'Системи (наприклад, керування рухом, табло на зупинках) працюють поруч і поєднуються від випадку до випадку.',
      },
    },
    {
      level: 3,
      text: {
        pl: 'Wspólne planowanie inwestycji i danych; jeden standard informacji dla pasażera.',
        en: 'Joint planning of investment and data; one passenger information standard.',
        uk: 'Спільне планування інвестицій і даних; єдиний стандарт інформації для пасажира.',
      },
    },
    {
      level: 4,
      text: {
        pl: 'Ruch, energia i woda są sterowane na podstawie bieżących danych.',
        en: 'Traffic, energy and water are run on live data.',
        uk: 'Рухом, енергією та водою керують на основі поточних даних.',
      },
    },
    {
      level: 5,
      text: {
        pl: 'Zintegrowany, otwarty system mobilności i mediów dostosowuje się do potrzeb i ogranicza zużycie.',
        en: 'An integrated, open mobility and utility system adapts to needs and cuts consumption.',
        uk: 'Інтегрована, відкрита система мобільності та комунальних мереж пристосовується до потреб і зменшує споживання.',
      },
    },
  ],
  'cyfrowe-kielce': [
    {
      level: 1,
      text: {
        pl: 'Systemy informatyczne są oddzielne; dane nie mają właścicieli ani opisów.',
        en: 'IT systems are separate; data have no owners or descriptions.',
        uk: 'Інформаційні системи роздільні; дані не мають ні власників, ні описів.',
      },
    },
    {
      level: 2,
      text: {
        pl: 'Powstają portale i integracje tam, gdzie jest projekt lub dotacja.',
        en: 'Portals and integrations appear where there is a project or a grant.',
        uk: 'Портали та інтеграції з’являються там, де є проєкт або дотація.',
      },
    },
    {
      level: 3,
      text: {
        pl: 'Jest model danych, katalog zbiorów i wspólne logowanie; usługi powstają według standardu.',
        en: 'There is a data model, a dataset catalogue and single sign-on; services follow a standard.',
        uk: 'Є модель даних, каталог наборів і спільний вхід; послуги створюють за стандартом.',
      },
    },
    {
      level: 4,
      text: {
        pl: 'Wskaźniki liczą się automatycznie i są używane w zarządzaniu; dane są publikowane.',
        en: 'Indicators are computed automatically and used in management; data are published.',
        uk: 'Показники обчислюються автоматично й використовуються в управлінні; дані публікуються.',
      },
    },
    {
      level: 5,
      text: {
        pl: 'Otwarta platforma miejska: interfejsy, dane i narzędzia są wspólne dla miasta, nauki, firm i mieszkańców.',
        en: 'An open city platform: interfaces, data and tools shared by the city, science, firms and residents.',
        uk: 'Відкрита міська платформа: інтерфейси, дані та інструменти спільні для міста, науки, фірм і мешканців.',
      },
    },
  ],
}
