export const room = {
  title: 'Sala strategii',
  author: {
    resident: 'mieszkanki i mieszkańcy',
    organisation: 'wszystkie organizacje',
    ngo: 'organizacje pozarządowe',
    business: 'firmy',
    university: 'uczelnie i szkoły',
    council: 'rady i samorządy',
    other_organisation: 'inne organizacje',
    other: 'inne osoby',
  },
  monthRange:
    'Wpłynęło: {bounds, select, both {{from} – {to}} from {{from} i później} other {{to} i wcześniej}}',
}
