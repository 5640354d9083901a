export const shortcuts = {
  all: 'wszystkie skróty',
  on: 'Włącz skróty',
  off: 'Wyłącz skróty',
  title: 'Skróty klawiszowe',
  lead: 'Działają, gdy nie piszesz w polu.',
  search: 'szukaj',
  help: 'ta lista',
}
