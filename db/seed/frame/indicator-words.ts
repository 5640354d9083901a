import type { Text } from '../types.ts'

/** Units of measure as the lists write them, in the other languages. */
export const measures: Readonly<Record<string, readonly [en: string, uk: string]>> = {
  '%': ['%', '%'],
  '–': ['', ''],
  '0–1': ['0–1', '0–1'],
  h: ['hours', 'год'],
  min: ['minutes', 'хв'],
  lata: ['years', 'років'],
  'szt.': ['items', 'шт.'],
  'szt./rok': ['per year', 'шт./рік'],
  'szt./os.': ['per resident', 'шт./особу'],
  'h/rok': ['hours/year', 'год/рік'],
  'kWh/rok': ['kWh/year', 'кВт·год/рік'],
  'kWh/m²': ['kWh/m²', 'кВт·год/м²'],
  'kWh/km': ['kWh/km', 'кВт·год/км'],
  'GJ/rok': ['GJ/year', 'ГДж/рік'],
  'GJ/m²': ['GJ/m²', 'ГДж/м²'],
  'm²/os.': ['m²/resident', 'м²/особу'],
  't/os.': ['t/resident', 'т/особу'],
  't CO2e/os.': ['t CO2e/resident', 'т CO2e/особу'],
  'l/dobę': ['litres/day', 'л/добу'],
  'µg/m³': ['µg/m³', 'мкг/м³'],
  'ucz./naucz.': ['pupils/teacher', 'учнів/вчителя'],
  'przejazdy/os.': ['trips/resident', 'поїздок/особу'],
  'zgony/1000': ['deaths/1,000', 'смертей/1000'],
  'os./100 tys. os.': ['people/100,000', 'осіб/100 тис.'],
  'szt./100 tys. os.': ['items/100,000', 'шт./100 тис.'],
  'km/100 tys. os.': ['km/100,000', 'км/100 тис.'],
  'ha/100 tys. os.': ['ha/100,000', 'га/100 тис.'],
}

/** Who keeps such data. Where it is `none`, the numbers say little in a Polish city. */
export const sources: Readonly<Record<string, Text>> = {
  GUS_BDL: {
    pl: 'GUS – Bank Danych Lokalnych (API)',
    en: 'Statistics Poland – Local Data Bank (API)',
    uk: 'GUS – Банк локальних даних',
  },
  GUS_NSP: {
    pl: 'GUS – Narodowy Spis Powszechny / badania reprezentacyjne',
    en: 'Statistics Poland – census / sample surveys',
    uk: 'GUS – перепис населення, вибіркові обстеження',
  },
  PUP: {
    pl: 'Miejski Urząd Pracy w Kielcach / GUS BDL',
    en: 'City Labour Office / Local Data Bank',
    uk: 'Міське бюро праці в Кельцях / GUS BDL',
  },
  SIO: {
    pl: 'System Informacji Oświatowej (SIO) / GUS BDL',
    en: 'Education Information System / Local Data Bank',
    uk: 'Система освітньої інформації (SIO) / GUS BDL',
  },
  GIOS: {
    pl: 'GIOŚ – Państwowy Monitoring Środowiska (API jakości powietrza)',
    en: 'Chief Inspectorate of Environmental Protection – air quality API',
    uk: 'GIOŚ – державний моніторинг довкілля',
  },
  KOBIZE_CITY: {
    pl: 'Bazowa inwentaryzacja emisji (PGN) / KOBiZE',
    en: 'Baseline emission inventory (low-emission plan) / KOBiZE',
    uk: 'Базова інвентаризація викидів / KOBiZE',
  },
  CITY_FIN: {
    pl: 'Sprawozdania budżetowe miasta (Rb-NDS, Rb-Z, WPF) / RIO',
    en: 'City budget reports / Regional Chamber of Audit',
    uk: 'Бюджетні звіти міста / RIO',
  },
  CITY: {
    pl: 'Rejestry i jednostki Miasta Kielce',
    en: 'City of Kielce registers and units',
    uk: 'Реєстри й підрозділи міста Кельці',
  },
  PSP: {
    pl: 'Państwowa Straż Pożarna – KM PSP Kielce',
    en: 'State Fire Service – Kielce city command',
    uk: 'Державна пожежна служба – комендатура в Кельцях',
  },
  POLICE: {
    pl: 'Komenda Miejska Policji / GUS BDL',
    en: 'City Police Command / Local Data Bank',
    uk: 'Міська комендатура поліції / GUS BDL',
  },
  RESCUE: {
    pl: 'Dyspozytornia medyczna / Świętokrzyskie Centrum Ratownictwa Medycznego',
    en: 'Medical dispatch / regional rescue centre',
    uk: 'Диспетчерська медичної допомоги',
  },
  PKW: {
    pl: 'Państwowa Komisja Wyborcza (PKW)',
    en: 'National Electoral Commission',
    uk: 'Державна виборча комісія (PKW)',
  },
  HEALTH: {
    pl: 'GUS BDL (zdrowie) / RPWDL / NFZ',
    en: 'Local Data Bank (health) / registers of care providers / NFZ',
    uk: 'GUS BDL (здоров’я) / RPWDL / NFZ',
  },
  MRIPS: {
    pl: 'Ogólnopolskie badanie liczby osób bezdomnych (MRPiPS) / MOPR Kielce',
    en: 'National homelessness count / City family support centre',
    uk: 'Загальнопольський облік безхатніх (MRPiPS) / MOPR',
  },
  WASTE: {
    pl: 'Sprawozdanie o gospodarowaniu odpadami (BDO) / GUS BDL',
    en: 'Municipal waste report (BDO) / Local Data Bank',
    uk: 'Звіт про поводження з відходами (BDO) / GUS BDL',
  },
  UKE: {
    pl: 'Urząd Komunikacji Elektronicznej (UKE)',
    en: 'Office of Electronic Communications',
    uk: 'Управління електронних комунікацій (UKE)',
  },
  ZTM: {
    pl: 'Zarząd Transportu Miejskiego w Kielcach (ZTM)',
    en: 'Public Transport Authority Kielce',
    uk: 'Управління громадського транспорту в Кельцях (ZTM)',
  },
  MZD: {
    pl: 'Miejski Zarząd Dróg w Kielcach (MZD) / GUS BDL',
    en: 'City Road Authority / Local Data Bank',
    uk: 'Міське управління доріг у Кельцях (MZD) / GUS BDL',
  },
  CEPIK: {
    pl: 'CEPiK / GUS BDL (pojazdy)',
    en: 'Central vehicle register / Local Data Bank',
    uk: 'CEPiK / GUS BDL (транспортні засоби)',
  },
  SURVEY: {
    pl: 'Badanie ankietowe mieszkańców / kompleksowe badanie ruchu',
    en: 'Resident survey / travel survey',
    uk: 'Опитування мешканців, дослідження руху',
  },
  WODKIE: {
    pl: 'Wodociągi Kieleckie Sp. z o.o. / GUS BDL',
    en: 'Kielce Waterworks / Local Data Bank',
    uk: 'Wodociągi Kieleckie / GUS BDL',
  },
  DSO: {
    pl: 'Operatorzy sieci energetycznych i gazowych / GUS BDL',
    en: 'Electricity and gas network operators / Local Data Bank',
    uk: 'Оператори електричних і газових мереж / GUS BDL',
  },
  UPRP: {
    pl: 'Urząd Patentowy RP / GUS BDL',
    en: 'Patent Office / Local Data Bank',
    uk: 'Патентне відомство Польщі / GUS BDL',
  },
  REGON: {
    pl: 'GUS – rejestr REGON / BDL',
    en: 'Statistics Poland – REGON business register',
    uk: 'GUS – реєстр REGON / BDL',
  },
  GIG: {
    pl: 'PRG/GUGiK, MSIP Kielce (Geoportal)',
    en: 'National geodesy data, city spatial information system',
    uk: 'PRG/GUGiK, геопортал Кельців',
  },
  COURT: {
    pl: 'Sądy / prokuratura (na wniosek)',
    en: 'Courts / prosecution (on request)',
    uk: 'Суди, прокуратура (за запитом)',
  },
  RDOS: {
    pl: 'RDOŚ / inwentaryzacja przyrodnicza',
    en: 'Regional nature directorate / nature inventory',
    uk: 'Регіональна дирекція охорони довкілля',
  },
  SANEPID: {
    pl: 'Państwowa Inspekcja Sanitarna (PSSE)',
    en: 'State Sanitary Inspection',
    uk: 'Державна санітарна інспекція (PSSE)',
  },
  NA: {
    pl: 'Wskaźnik mało przydatny w polskim mieście (wartość bliska 0% lub 100%)',
    en: 'Little use in a Polish city (value near 0% or 100%)',
    uk: 'Малопридатний у польському місті (значення близьке до 0% або 100%)',
  },
}
