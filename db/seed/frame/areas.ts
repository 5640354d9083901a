import type { Area } from '../types.ts'
import { areaLevels } from './area-levels.ts'

/**
 * The six areas named in the city's letter. Nobody has entered the ratings yet,
 * so `currentLevel` stays empty.
 */
export const areas: readonly Area[] = [
  {
    slug: 'spoleczenstwo',
    code: 'society',
    position: 1,
    name: { pl: 'Społeczeństwo', en: 'Society', uk: 'Суспільство' },
    scope: {
      pl: 'Mieszkańcy, edukacja, zdrowie, kultura, sport, włączenie, partycypacja',
      en: 'Residents, education, health, culture, sport, inclusion, participation',
      uk: 'Мешканці, освіта, здоров’я, культура, спорт, інклюзія, участь у рішеннях',
    },
    icon: 'users-round',
    levels: areaLevels['spoleczenstwo'],
    currentLevel: null,
    everydayWords:
      'szkoła przedszkole żłobek dzieci młodzież seniorzy emeryci rodzina lekarz przychodnia szpital zdrowie niepełnosprawność opiekun sąsiedzi świetlica biblioteka kultura koncert kino sport basen boisko mieszkanie wolontariat',
  },
  {
    slug: 'srodowisko-i-lad-przestrzenny',
    code: 'environment_spatial_order',
    position: 2,
    name: {
      pl: 'Środowisko i ład przestrzenny',
      en: 'Environment and spatial order',
      uk: 'Довкілля та просторовий лад',
    },
    scope: {
      pl: 'Powietrze, zieleń, klimat, odpady, planowanie przestrzenne, estetyka',
      en: 'Air, greenery, climate, waste, spatial planning, appearance',
      uk: 'Повітря, зелень, клімат, відходи, просторове планування, естетика',
    },
    icon: 'trees',
    levels: areaLevels['srodowisko-i-lad-przestrzenny'],
    currentLevel: null,
    everydayWords:
      'drzewa zieleń trawnik park skwer ogród kwiaty cień upał smog powietrze piec hałas śmieci odpady kosz segregacja błoto rzeka ptaki beton reklamy bloki zabudowa klimat',
  },
  {
    slug: 'gospodarka-i-innowacje',
    code: 'economy_innovation',
    position: 3,
    name: {
      pl: 'Gospodarka i innowacje',
      en: 'Economy and innovation',
      uk: 'Економіка та інновації',
    },
    scope: {
      pl: 'Rynek pracy, przedsiębiorczość, nauka, turystyka, finanse miasta',
      en: 'Labour market, business, science, tourism, city finance',
      uk: 'Ринок праці, підприємництво, наука, туризм, фінанси міста',
    },
    icon: 'lightbulb',
    levels: areaLevels['gospodarka-i-innowacje'],
    currentLevel: null,
    everydayWords:
      'praca bezrobocie zarobki firma sklep targ rzemiosło biznes inwestor fabryka startup pieniądze budżet podatki dotacja studenci uczelnia nauka turyści hotel zwiedzanie zabytki pamiątki promocja wynalazek',
  },
  {
    slug: 'bezpieczenstwo',
    code: 'safety',
    position: 4,
    name: { pl: 'Bezpieczeństwo', en: 'Safety', uk: 'Безпека' },
    scope: {
      pl: 'Służby, zarządzanie kryzysowe, bezpieczeństwo w przestrzeni i w ruchu',
      en: 'Services, crisis management, safety in public space and traffic',
      uk: 'Служби, кризове управління, безпека у просторі міста та на дорогах',
    },
    icon: 'shield-check',
    levels: areaLevels['bezpieczenstwo'],
    currentLevel: null,
    everydayWords:
      'bezpiecznie strach ciemno latarnia oświetlenie policja straż patrol monitoring kamera kradzież włamanie wandalizm bójka pijani pożar powódź ratownik pogotowie wypadek pasy prędkość piraci alarm zagrożenie',
  },
  {
    slug: 'infrastruktura-i-transport',
    code: 'infrastructure_transport',
    position: 5,
    name: {
      pl: 'Infrastruktura i transport',
      en: 'Infrastructure and transport',
      uk: 'Інфраструктура та транспорт',
    },
    scope: {
      pl: 'Drogi, transport publiczny, rower, woda, ścieki, energia, budynki',
      en: 'Roads, public transport, cycling, water, wastewater, energy, buildings',
      uk: 'Дороги, громадський транспорт, велосипед, вода, каналізація, енергія, будівлі',
    },
    icon: 'bus',
    levels: areaLevels['infrastruktura-i-transport'],
    currentLevel: null,
    everydayWords:
      'autobus przystanek rozkład bilet kierowca droga ulica chodnik skrzyżowanie rondo korek parking samochód rower ścieżka hulajnoga most remont schody winda kanalizacja woda prąd ogrzewanie pociąg',
  },
  {
    slug: 'cyfrowe-kielce',
    code: 'digital_kielce',
    position: 6,
    name: { pl: 'Cyfrowe Kielce', en: 'Digital Kielce', uk: 'Цифрові Кельці' },
    scope: {
      pl: 'E-usługi, dane miejskie, platforma Idea Kielce, łączność, kompetencje',
      en: 'E-services, city data, the Idea Kielce platform, connectivity, skills',
      uk: 'Е-послуги, міські дані, платформа Idea Kielce, зв’язок, навички',
    },
    icon: 'cpu',
    levels: areaLevels['cyfrowe-kielce'],
    currentLevel: null,
    everydayWords:
      'internet wifi zasięg światłowód telefon smartfon komputer aplikacja strona formularz konto logowanie hasło mail powiadomienia urząd urzędnik kolejka dokumenty podpis online mapa dane technologia robot',
  },
]
