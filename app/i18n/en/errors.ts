import type { Translation } from '../translation.ts'
import type { errors as source } from '../pl/errors.ts'

export const errors: Translation<typeof source> = {
  required: 'Fill in this field.',
  wrongType: 'We cannot read this value. Please enter it again.',
  unreadableCharacter: 'The text has a character we cannot store. Remove it and send again.',
  tooLong: 'The text is too long. Shorten it to {max} characters.',
  unknownChoice: 'Choose one of the items on the list.',
  email: 'Check the e-mail address, for example jan@example.pl.',
  summary: '{count, plural, one {Correct # thing} other {Correct # things}}',
  conflict:
    'Somebody changed this case in the meantime. Check what changed and decide again. Your text is still here.',
  notAllowed: 'You are not permitted to do this.',
  wrongState: 'This can no longer be done in the present state of the case.',
  noLetter:
    'Your submission is in. This address got many messages today, so we do not send this one: note the number and the code.',
  tooMany: 'Too many tries in a short time. Try again in {minutes} min.',
  expiredPage: 'The page was open for very long. Check what you entered and send again.',
  page: {
    '400': {
      title: 'We do not understand this request',
      text: 'The form arrived damaged. Go back, reload the page and try again.',
    },
    '403': {
      title: 'This page is not for this account',
      text: 'If it should be, ask an administrator for permission.',
    },
    '404': {
      title: 'There is no such page',
      text: 'The address may be incomplete, or the page is not public. With your number and code you can check your case under “Check a postulate”.',
    },
    '405': {
      title: 'This page cannot be opened that way',
      text: 'Go back and use the button on the page.',
    },
    '409': {
      title: 'Somebody was faster',
      text: 'This case changed in the meantime. Go back, reload and see what changed.',
    },
    '413': {
      title: 'This is too large',
      text: 'The text or the file is over the permitted size. Go back, shorten the text or make the file smaller, and send again.',
    },
    '429': {
      title: 'Too many tries',
      text: 'Wait a few minutes and try again.',
    },
    '500': {
      title: 'Something broke on our side',
      text: 'It is our fault, not yours. Please try again in a moment.',
    },
    foreignForm: {
      title: 'The form did not come from our site',
      text: 'To keep you safe we accept only forms sent from this site. Open the page again and send the form from there.',
    },
    wrongHost: {
      title: 'We do not know this address',
      text: 'This server does not serve the address that the request was sent to.',
    },
    busy: {
      title: 'The site is overloaded right now',
      text: 'Nothing is broken; very many people are using it at once. Try again in a moment.',
    },
    full: {
      title: 'We cannot save anything right now',
      text: 'The site has run out of room for data. What you are sending has not been saved yet. Everything saved before is safe and can be read. Try again in a few minutes.',
    },
    away: {
      title: 'A short break',
      text: 'We cannot reach the data of this site right now. This usually takes a few seconds. Try again in a moment.',
    },
    kept: {
      title: 'Your text',
      text: 'Nothing has to be typed again: this button sends the whole form once more.',
      again: 'Send again',
    },
    back: 'Go back with your browser’s back button. The text you typed should still be there.',
    logged: 'We logged the error under the number {id}. Quote it if you write to us.',
    home: 'Home page',
    postulates: 'Postulates',
  },
}
