export const room = {
  title: 'Strategy room',
  author: {
    resident: 'residents',
    organisation: 'all organisations',
    ngo: 'non-governmental organisations',
    business: 'businesses',
    university: 'universities and schools',
    council: 'councils and local government',
    other_organisation: 'other organisations',
    other: 'other people',
  },
  monthRange:
    'Received: {bounds, select, both {{from} – {to}} from {{from} or later} other {{to} or earlier}}',
}
