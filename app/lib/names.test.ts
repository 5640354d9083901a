import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalEmail, checkDisplayName, isEmail } from './names.ts'
import {
  RESERVED_ALONE,
  RESERVED_PHRASES,
  RESERVED_TITLES,
  RESERVED_WORDS,
} from './reserved-names.ts'

// prettier-ignore
const REAL = [
  'Jan Kowalski', 'Anna Nowak-Wiśniewska', 'Łucja Źdźbło', 'Zażółć Gęślą', 'Józef Ćwikła', 'Ewa', 'J. Nowak',
  'Maria Skłodowska-Curie', "Siobhán O'Connor", 'Олена Шевченко', 'Ігор Їжакевич', 'Ганна Ґалаґан',
  'Мирослав Іваненко', 'Nguyễn Thị Minh Khai', 'Trần Quốc Tuấn', 'Phạm Nhật Vượng', 'Đặng Thai Mai',
  'Γιώργος Παπαδόπουλος', 'Björn Åkesson', 'Zoë Müller-Lüdenscheidt', 'François Lefèvre', 'Dvořák Antonín',
  'Ștefan Țîrlea', 'Şükrü Işık', 'محمد علي', 'יוסי כהן', '李小龙', '山田 太郎', '山田タロウ', '김민준', 'ไพโรจน์ สุขใจ',
  'अनिता शर्मा', 'Mieszkanka Szydłówka', 'Sąsiad z Czarnowa', 'Kielczanka', 'kielczanin', 'Rowerzystka 77',
  'Obywatel', 'Stowarzyszenie „Zielone Kielce”', 'Kielce Rowerowe', 'Redakcja Gazety', 'Fundacja Dom',
  'Koło Naukowe PŚk', 'Jan Radny', 'Anna Burmistrz', 'Piotr Wójt', 'Sekretarz Adam', 'Adam Skarbnik',
  'Modest Musorgski', 'Roman Systemow', 'Maria Radnaś', 'Adminiak Tomasz', 'Urządkowska Ewa', 'Umińska Zofia',
  'Mery Popins', 'Ratuszyński Lech', '👩‍🌾 Ogrodniczka', 'Ola ❤️', 'Król Julian', 'Jan III', 'd’Artagnan', 'Mc Donald',
  'Kazimierz Prezes', 'Władysława Pomagała', 'X Æ', 'Ñandú Peña', 'Ó Cinnéide', 'Æthelred', 'Jānis Bērziņš',
  'Łukasz Żak-Żaczek',
]

// prettier-ignore
const IMPOSTORS = [
  'moderator', 'Moderator', 'MODERATOR', 'Moderatorka', 'M o d e r a t o r', 'M0derat0r', 'm0d3r4t0r',
  'Moderat\u00F3r', 'ｍｏｄｅｒａｔｏｒ', '𝐌𝐨𝐝𝐞𝐫𝐚𝐭𝐨𝐫', 'moderator.', '_moderator_', 'Moderator Idea', 'Moderacja',
  'zespół moderacji', 'rnoderator', 'Mo-de-ra-tor', 'M.o.d.e.r.a.t.o.r', 'Mödérátör', 'Ⓜⓞⓓⓔⓡⓐⓣⓞⓡ', 'admin', 'Admin',
  'ADMIN', 'adm1n', '@dmin', 'a d m i n', 'Admin Jan', 'adrnin', 'ádmîn', 'ＡＤＭＩＮ', 'admın', 'adm|n', 'Administrator',
  'administratorka', 'Administracja', 'Adm!n!strator', 'administrator serwisu', 'Urząd Miasta', 'urzad miasta',
  'Urząd Miasta Kielce', 'URZĄD', 'Urzad', 'UrządMiasta', 'Urząd  Miasta', 'Urząd-Miasta', 'Urząd Kielce', 'Urzędnik',
  'urzędniczka Anna', 'UM Kielce', 'um_kielce', 'UM', 'U.M. Kielce', 'Miasto Kielce', 'miasto kie1ce', 'Kielce',
  'K1elce', 'KIELCE', 'Gmina Kielce', 'Prezydent', 'prezydent miasta', 'Prezydent Miasta Kielce', 'Prezydentka',
  'Prezydent Kielc', 'Wiceprezydent', 'wiceprezydentka Anna', 'Prezydent Anna Nowak', 'Pręzydent', 'Prezydęnt Jan',
  'PREZYDENT', 'ｐｒｅｚｙｄｅｎｔ', 'Radny', 'Radna', 'radny miasta', 'Radny Jan Kowalski', 'Radna Anna Maria Nowak',
  'Rada Miasta', 'rada miasta kielce', 'Dyrektor', 'Dyrektor Jan Kowalski', 'Skarbnik', 'Sekretarz', 'Idea Kielce',
  'idea-kielce', 'IdeaKielce', 'Idea Kie1ce', 'Zespół Idea Kielce', 'Kielce Smart City', 'Zespół Sterujący',
  'zespol projektowy', 'Rada Strategii', 'Biuro Prasowe', 'Rzecznik Miasta', 'Straż Miejska',
  'Inspektor Ochrony Danych', 'Ratusz', 'Magistrat', 'Redakcja', 'Operator', 'system', 'System', 'sys-admin', 'root',
  'r00t', 'support', 'Support Team', 'STAFF', 'webmaster', 'Help Desk', 'City Hall', 'Mayor', 'official', 'Модератор',
  'модераторка', 'Адмін', 'Адміністратор', 'Міська рада', 'Мер', 'мерія',
  // tricks that never reach the list
  'Mоderator', 'аdmin', 'Αdmin', 'mod\u200Berator', 'adm\u00ADin', '\u202Enimda', 'admin\u2066', 'ad\uFEFFmin',
  'Urz\u200Dąd', 'ᴀᴅᴍɪɴ', 'ɐdmin', 'Ꭺdmin', 'admin\u0000', 'a\u3164dmin',
]

test(`${REAL.length} real names are accepted`, () => {
  for (const name of REAL) expect(checkDisplayName(name), name).toBe('ok')
})

test(`${IMPOSTORS.length} names that pass for the city are refused`, () => {
  expect(IMPOSTORS.length).toBeGreaterThanOrEqual(120)
  for (const name of IMPOSTORS) expect(checkDisplayName(name), JSON.stringify(name)).not.toBe('ok')
})

test('every word and phrase of the lists is refused as it stands', () => {
  for (const name of [
    ...RESERVED_WORDS,
    ...RESERVED_PHRASES,
    ...RESERVED_ALONE,
    ...RESERVED_TITLES,
  ])
    expect(checkDisplayName(name), name).toBe('reserved')
})

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['–', 'empty'],
  ['❤️', 'empty'],
  ['a'.repeat(81), 'too_long'],
  ['Jan\nKowalski', 'hidden_characters'],
  ['Jan\u202EKowalski', 'hidden_characters'],
  ['Jan\u200BKowalski', 'hidden_characters'],
  ['Jan\u200DKowalski', 'hidden_characters'],
  ['Jan\uE000', 'hidden_characters'],
  ['Jan\uD800', 'hidden_characters'],
  ['Jаn Kowalski', 'mixed_scripts'],
  ['Олена Nowak', 'mixed_scripts'],
  ['Z\u0301\u0302\u0303\u0304algo', 'too_many_marks'],
])('%j is refused as %s', (name, problem) => {
  expect(checkDisplayName(name)).toBe(problem)
})

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(typeof checkDisplayName(name)).toBe('string')
    }),
  )
})

test.each([
  ['Jan.Kowalski@Example.COM', 'jan.kowalski@example.com'],
  ['jan+kielce@example.com', 'jan@example.com'],
  ['jan+a+b@example.com', 'jan@example.com'],
  ['J.a.n+x@gmail.com', 'jan@gmail.com'],
  ['jan@googlemail.com', 'jan@gmail.com'],
  [' jan@example.com ', 'jan@example.com'],
  ['ｊａｎ@example.com', 'jan@example.com'],
  ['+x@example.com', '+x@example.com'],
])('%j belongs to the mailbox %s', (email, canonical) => {
  expect(canonicalEmail(email)).toBe(canonical)
})

test('ten thousand aliases of a hundred people are a hundred mailboxes', () => {
  const aliases = Array.from({ length: 10_000 }, (_, i) => {
    const dotted = [...`osoba${i % 100}x`].join(i % 3 === 0 ? '.' : '')
    return `${i % 2 === 0 ? dotted.toUpperCase() : dotted}+t${i}@${i % 5 === 0 ? 'GoogleMail' : 'gmail'}.com`
  })
  expect(new Set(aliases.map(canonicalEmail)).size).toBe(100)
})

test('a mailbox has one spelling', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      expect(isEmail(email)).toBe(true)
      expect(canonicalEmail(canonicalEmail(email))).toBe(canonicalEmail(email))
    }),
  )
})

test.each([
  'a@b.pl',
  'jan.kowalski+kielce@poczta.example.com',
  "o'neil@example.ie",
  'żółw@kielce.eu',
  'a@żółw.pl',
  'a@xn--w-uga1v8h.pl',
  'a_b-c@a-b.co',
])('%s is an address', (email) => {
  expect(isEmail(email)).toBe(true)
})

test.each([
  '',
  'a',
  'a@',
  '@b.pl',
  'a@b',
  'a@b.',
  'a@.pl',
  'a@b..pl',
  '.a@b.pl',
  'a.@b.pl',
  'a..b@b.pl',
  'a@@b.pl',
  'a@b@c.pl',
  'a b@c.pl',
  'a@b c.pl',
  'a@b.pl ',
  'a@b.pl\n',
  'a@b.pl\r\nBcc: x@y.pl',
  'a\n@b.pl',
  'Jan <a@b.pl>',
  'a@b.pl,c@d.pl',
  'a@b.pl;c@d.pl',
  '"a b"@c.pl',
  'a@[127.0.0.1]',
  'a@127.0.0.1',
  'a@-b.pl',
  'a@b-.pl',
  'a@b.p',
  'a\u0000@b.pl',
  'a\u202E@b.pl',
  `${'a'.repeat(65)}@b.pl`,
  `a@${'b.'.repeat(130)}pl`,
  'mailto:a@b.pl',
  42,
  null,
  undefined,
  ['a@b.pl'],
])('%j is no address', (email) => {
  expect(isEmail(email)).toBe(false)
})
