/** Frequent first names in Poland, folded; their other cases are worked out. */
export const FIRST_NAMES: readonly string[] = (
  'adam adrian agata agnieszka ala albert aleksander aleksandra alicja amelia andrzej aneta angelika ania anna antoni ' +
  'antonina arkadiusz artur asia barbara bartek bartlomiej bartosz basia beata bernard blazej bogdan boguslaw bogumila ' +
  'bohdan bozena bronislaw cezary czeslaw dagmara damian daniel danuta daria dariusz dawid diana dominik dominika dorota ' +
  'edward edyta ela elzbieta emil emilia eryk eugeniusz ewa ewelina fabian feliks filip franciszek gabriela genowefa ' +
  'grazyna grzegorz halina hanna helena henryk hubert ignacy igor ilona irena ireneusz iwona iza izabela jacek jadwiga ' +
  'jakub jan janina janusz jaroslaw jerzy joanna jolanta jozef julia julian justyna kacper kamil kamila karol karolina ' +
  'katarzyna kazimierz kinga klaudia konrad krystian krystyna krzysztof kuba lech lena leszek lidia lucja lucyna lukasz ' +
  'maciej magda magdalena maja malgorzata marcel marcelina marcin marek maria marian marianna mariola mariusz marta martyna ' +
  'maryla mateusz michal mieczyslaw mikolaj milena miroslaw miroslawa monika natalia nikola norbert ola olga oliwia oskar ' +
  'patrycja patryk paulina pawel piotr przemyslaw radoslaw rafal regina renata robert roman rozalia ryszard sabina ' +
  'sandra sebastian slawomir sonia stanislaw stanislawa stefan stefania sylwester sylwia szymon tadeusz tamara teresa tomasz ' +
  'urszula wanda weronika wieslaw wieslawa wiktor wiktoria wincenty witold wladyslaw wladyslawa wojciech zbigniew ' +
  'zdzislaw zenon zofia zosia zuzanna zygmunt oksana olena oleksandr iryna natalija tetiana andrij serhij wolodymyr mykola'
).split(' ')
