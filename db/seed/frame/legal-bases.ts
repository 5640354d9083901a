import type { LegalBasis } from '../types.ts'

/** Consultation law as far as it sets clocks. Sources and their certainty stand in each note. */
export const legalBases: readonly LegalBasis[] = [
  {
    code: 'uzppr_art6',
    name: {
      pl: 'Strategia rozwoju gminy (polityka rozwoju, art. 6)',
      en: 'Municipal development strategy (development policy act, art. 6)',
      uk: 'Стратегія розвитку громади (закон про політику розвитку, ст. 6)',
    },
    citation: {
      pl: 'art. 6 ust. 3–6 ustawy z dnia 6 grudnia 2006 r. o zasadach prowadzenia polityki rozwoju',
      en: 'art. 6(3)–(6) of the Polish act of 6 December 2006 on the principles of development policy',
      uk: 'ст. 6 ч. 3–6 Закону Польщі від 6 грудня 2006 р. про засади здійснення політики розвитку',
    },
    minDays: 35,
    reportDays: 30,
    needsPlaces: true,
    needsMeetings: true,
    minForms: 1,
    lateRemarks: 'considered',
    note: {
      pl: 'Co najmniej 35 dni od ogłoszenia na stronie internetowej. Ogłoszenie podaje: o czym są konsultacje, termin i sposób wysyłania uwag, daty i miejsce spotkań. Sprawozdanie na stronie w ciągu 30 dni od końca. Opinii pytanych z mocy ustawy (sąsiednie gminy, partnerzy społeczni i gospodarczy, Wody Polskie), która nie przyszła w terminie, się nie wymaga. Sprawdź w aktualnym brzmieniu ustawy.',
      en: 'At least 35 days from the announcement on the website. The announcement says: what the consultation is about, the deadline and way of sending remarks, dates and place of meetings. Report on the website within 30 days of the end. An opinion of a body that the act asks (neighbouring municipalities, social and economic partners, Polish Waters) is waived when it does not come in time. Check the current wording of the act.',
      uk: 'Щонайменше 35 днів від оголошення на сайті. В оголошенні є: про що консультації, термін і спосіб надсилання зауважень, дати й місце зустрічей. Звіт на сайті протягом 30 днів після завершення. Думка тих, кого питають за законом (сусідні громади, соціальні й економічні партнери, Польські води), не потрібна, якщо не надійшла вчасно. Перевірте чинну редакцію закону.',
    },
  },
  {
    code: 'usg_art5a',
    name: {
      pl: 'Sprawa ważna dla gminy (samorząd gminny, art. 5a)',
      en: 'Matter important to the municipality (municipal government act, art. 5a)',
      uk: 'Важлива для громади справа (закон про самоврядування громад, ст. 5a)',
    },
    citation: {
      pl: 'art. 5a ustawy z dnia 8 marca 1990 r. o samorządzie gminnym i uchwała Rady Miasta Kielce o konsultacjach',
      en: 'art. 5a of the Polish act of 8 March 1990 on municipal government and the resolution of Kielce City Council on consultations',
      uk: 'ст. 5a Закону Польщі від 8 березня 1990 р. про самоврядування громад і ухвала Ради міста Кельці про консультації',
    },
    minDays: 21,
    reportDays: 30,
    needsPlaces: true,
    needsMeetings: false,
    minForms: 1,
    lateRemarks: 'considered',
    note: {
      pl: 'Co najmniej 21 dni: tak stanowi uchwała Rady Miasta Kielce. Sprawozdanie jest wymagane. 30 dni na nie miasto obiecało w 2021 roku, to nie jest termin z ustawy. Sprawdź w aktualnym brzmieniu uchwały.',
      en: 'At least 21 days: set by the resolution of Kielce City Council. A report is required. The 30 days for it are what the city promised in 2021, not a term of the act. Check the current wording of the resolution.',
      uk: 'Щонайменше 21 день: так установлює ухвала Ради міста Кельці. Звіт обов’язковий. 30 днів на нього місто пообіцяло у 2021 році, це не строк із закону. Перевірте чинну редакцію ухвали.',
    },
  },
  {
    code: 'oos_art39',
    name: {
      pl: 'Ocena oddziaływania na środowisko (art. 39)',
      en: 'Environmental assessment (art. 39)',
      uk: 'Оцінка впливу на довкілля (ст. 39)',
    },
    citation: {
      pl: 'art. 39–42 ustawy z dnia 3 października 2008 r. o udostępnianiu informacji o środowisku i jego ochronie, udziale społeczeństwa w ochronie środowiska oraz o ocenach oddziaływania na środowisko',
      en: 'arts. 39–42 of the Polish act of 3 October 2008 on environmental information, public participation and environmental assessments',
      uk: 'ст. 39–42 Закону Польщі від 3 жовтня 2008 р. про доступ до інформації про довкілля, участь громадськості та оцінки впливу на довкілля',
    },
    minDays: 21,
    reportDays: null,
    needsPlaces: true,
    needsMeetings: false,
    minForms: 1,
    lateRemarks: 'left',
    note: {
      pl: 'Co najmniej 21 dni na uwagi. Uwagi po terminie zostawia się bez rozpatrzenia. Do przyjętego dokumentu dołącza się uzasadnienie: w jakim zakresie uwzględniono uwagi (art. 42). Sprawdź w aktualnym brzmieniu ustawy.',
      en: 'At least 21 days for remarks. Late remarks are left without consideration. A justification of how far remarks were taken into account goes with the adopted document (art. 42). Check the current wording of the act.',
      uk: 'Щонайменше 21 день на зауваження. Пізні зауваження залишають без розгляду. До ухваленого документа додають обґрунтування: наскільки враховано зауваження (ст. 42). Перевірте чинну редакцію закону.',
    },
  },
  {
    code: 'rewitalizacja_art6',
    name: {
      pl: 'Program rewitalizacji (art. 6)',
      en: 'Revitalisation programme (art. 6)',
      uk: 'Програма ревіталізації (ст. 6)',
    },
    citation: {
      pl: 'art. 6 ustawy z dnia 9 października 2015 r. o rewitalizacji',
      en: 'art. 6 of the Polish act of 9 October 2015 on revitalisation',
      uk: 'ст. 6 Закону Польщі від 9 жовтня 2015 р. про ревіталізацію',
    },
    minDays: 35,
    reportDays: null,
    needsPlaces: true,
    needsMeetings: false,
    minForms: 3,
    lateRemarks: 'considered',
    note: {
      pl: 'Co najmniej 35 dni (wcześniej 30). Formularz uwag i co najmniej dwie inne formy, na przykład spotkanie i warsztat. Sprawdź w aktualnym brzmieniu ustawy.',
      en: 'At least 35 days (30 before). The remark form and at least two other forms, for example a meeting and a workshop. Check the current wording of the act.',
      uk: 'Щонайменше 35 днів (раніше 30). Форма зауважень і щонайменше дві інші форми, наприклад зустріч і воркшоп. Перевірте чинну редакцію закону.',
    },
  },
  {
    code: 'none',
    name: {
      pl: 'Zaproszenie miasta, bez podstawy w ustawie',
      en: 'The city’s invitation, with no basis in an act',
      uk: 'Запрошення міста, без підстави в законі',
    },
    citation: {
      pl: 'żadna ustawa nie wyznacza tu terminów, obowiązuje obietnica miasta',
      en: 'no act sets terms here, the city keeps its own promise',
      uk: 'жоден закон не встановлює тут строків, діє обіцянка міста',
    },
    minDays: 0,
    reportDays: null,
    needsPlaces: false,
    needsMeetings: false,
    minForms: 1,
    lateRemarks: 'considered',
    note: {
      pl: 'Na przykład zbieranie pomysłów, gdy projektu jeszcze nie ma. Termin wybiera miasto. Jeśli sprawa jest konsultacją z ustawy, wybierz jej podstawę.',
      en: 'For example collecting ideas while there is no draft yet. The city chooses the term. If an act makes it a consultation, choose that basis.',
      uk: 'Наприклад, збирання ідей, коли проєкту ще немає. Термін обирає місто. Якщо консультацію передбачає закон, виберіть його підставу.',
    },
  },
]
