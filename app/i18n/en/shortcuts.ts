export const shortcuts = {
  all: 'all shortcuts',
  on: 'Switch shortcuts on',
  off: 'Switch shortcuts off',
  title: 'Keyboard shortcuts',
  lead: 'They work while you are not typing in a field.',
  search: 'search',
  help: 'this list',
}
