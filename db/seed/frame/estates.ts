import type { Estate, Text } from '../types.ts'

/** Street signs and stops carry the Polish name, so every language shows it. */
function properName(name: string): Text {
  return { pl: name, en: name, uk: name }
}

function estate(slug: string, name: string): Estate {
  return { slug, name: properName(name), kind: 'estate' }
}

/** Kielce has no legal districts: this is a list people choose from, not a boundary. */
export const estates: readonly Estate[] = [
  {
    slug: 'cale-miasto',
    name: { pl: 'Całe miasto', en: 'Whole city', uk: 'Усе місто' },
    kind: 'city',
  },
  estate('baranowek', 'Baranówek'),
  estate('barwinek', 'Barwinek'),
  estate('bialogon', 'Białogon'),
  estate('biesak', 'Biesak'),
  estate('bocianek', 'Bocianek'),
  estate('bukowka', 'Bukówka'),
  estate('cedro-mazur', 'Cedro-Mazur'),
  estate('cegielnia', 'Cegielnia'),
  {
    slug: 'centrum-srodmiescie',
    name: {
      pl: 'Centrum (Śródmieście)',
      en: 'City centre (Śródmieście)',
      uk: 'Центр (Śródmieście)',
    },
    kind: 'estate',
  },
  estate('checinskie', 'Chęcińskie'),
  estate('czarnow', 'Czarnów'),
  estate('dabrowa', 'Dąbrowa'),
  estate('dobromysl', 'Dobromyśl'),
  estate('domaszowice-wikaryjskie', 'Domaszowice Wikaryjskie'),
  estate('dyminy', 'Dyminy'),
  estate('gleboczka', 'Głęboczka'),
  estate('gruchawka', 'Gruchawka'),
  estate('herby', 'Herby'),
  estate('jagiellonskie', 'Jagiellońskie'),
  estate('jana-czarnockiego', 'Jana Czarnockiego'),
  estate('jana-kochanowskiego', 'Jana Kochanowskiego'),
  estate('karczowka', 'Karczówka'),
  estate('ksm', 'KSM'),
  estate('lazy', 'Łazy'),
  estate('malikow', 'Malików'),
  estate('na-stoku', 'Na Stoku'),
  estate('niewachlow-i', 'Niewachlów I'),
  estate('niewachlow-ii', 'Niewachlów II'),
  estate('nowy-folwark', 'Nowy Folwark'),
  estate('ostra-gorka', 'Ostra Górka'),
  estate('pakosz', 'Pakosz'),
  estate('panorama', 'Panorama'),
  estate('piaski', 'Piaski'),
  estate('pietraszki', 'Pietraszki'),
  estate('pod-dalnia', 'Pod Dalnią'),
  estate('pod-telegrafem', 'Pod Telegrafem'),
  estate('podhale', 'Podhale'),
  estate('podkarczowka', 'Podkarczówka'),
  estate('poslowice', 'Posłowice'),
  estate('sady', 'Sady'),
  estate('sandomierskie', 'Sandomierskie'),
  estate('sieje', 'Sieje'),
  estate('sitkowka', 'Sitkówka'),
  estate('skrzetle', 'Skrzetle'),
  estate('sloneczne-wzgorze', 'Słoneczne Wzgórze'),
  estate('slowik', 'Słowik'),
  estate('szydlowek', 'Szydłówek'),
  estate('slichowice', 'Ślichowice'),
  estate('sciegiennego', 'Ściegiennego'),
  estate('swietokrzyskie', 'Świętokrzyskie'),
  estate('uroczysko', 'Uroczysko'),
  estate('wielkopole', 'Wielkopole'),
  estate('wietrznia', 'Wietrznia'),
  estate('zacisze', 'Zacisze'),
  estate('zagorska-poludnie', 'Zagórska Południe'),
  estate('zagorska-polnoc', 'Zagórska Północ'),
  estate('zagorze', 'Zagórze'),
  estate('zalesie', 'Zalesie'),
  estate('zwiazkowiec', 'Związkowiec'),
  {
    slug: 'poza-kielcami',
    name: {
      pl: 'Poza Kielcami (KOF)',
      en: 'Outside Kielce (Kielce Functional Area)',
      uk: 'За межами Кельців (Келецька функціональна зона)',
    },
    kind: 'outside',
  },
  {
    slug: 'nie-dotyczy-miejsca',
    name: {
      pl: 'Nie dotyczy miejsca',
      en: 'Not about a place',
      uk: 'Не стосується місця',
    },
    kind: 'none',
  },
]
