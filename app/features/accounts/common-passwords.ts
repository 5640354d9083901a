/**
 * Everyday words and runs that the most used passwords of 12 and more characters are made of,
 * Polish and international. Letters only, lower case, without Polish marks.
 */
export const COMMON_PARTS: readonly string[] = `
  haslo mojehaslo tajnehaslo password passwd passphrase parol secret zaq zaqwsx qwerty
  qwertyuiop qwertz asdf asdfghjkl zxcvbnm qazwsx qazwsxedc edcrfv tgb qwe asd zxc abc abcdef
  abcdefgh xyz admin administrator root user test testowe guest login demo polska polka poland
  warszawa krakow lodz kielce kielecki korona ideakielce idea miasto urzad strategia smartcity
  smart city misiek kochanie kocham kochamcie kotek kicia myszka slonko skarb skarbie marzena
  agnieszka katarzyna malgorzata monika natalia karolina patrycja aleksandra mateusz bartek
  michal damian lukasz kamil piotr legia lech widzew barcelona realmadryt lewandowski matrix
  dragon iloveyou ilove you welcome letmein monkey princess sunshine football baseball
  superman batman pokemon starwars master shadow whatever computer komputer internet samsung
  google facebook trustno changeme zmienmnie nowehaslo hasloo witaj wiosna lato jesien zima
  styczen summer winter spring autumn january monday dupa kurwa maslo
`
  .trim()
  .split(/\s+/)
