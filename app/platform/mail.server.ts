import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import type { Env } from './env.server.ts'

export type OutgoingMail = {
  /** The same for each attempt, so that a mail server can tell a repetition. */
  messageId: string
  /** Name of the file in which it lands without a mail server; no folder, no ending. */
  fileName: string
  to: string
  subject: string
  text: string
  /** An entry for calendars (RFC 5545), sent along as a file. */
  calendar?: string | null
}

export type Mailer = {
  /** Whether mails leave for good; files stay on this machine. */
  delivers: boolean
  /** Throws `UnusableAddress` for what is no address, anything else when it may work later. */
  send(mail: OutgoingMail): Promise<void>
}

export class UnusableAddress extends Error {}

/** One mailbox and nothing else: no second address, no name, no line break. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}]{1,253}$/u
/** The shortest pause before the next attempt is a minute: an attempt must be over by then. */
const CONNECT_MS = 10_000
const SILENCE_MS = 20_000

/** Sends through SMTP_URL; without it each mail becomes a file in MAIL_DIR. */
export function createMailer(env: Env): Mailer {
  const common = { disableFileAccess: true, disableUrlAccess: true }
  if (!env.smtpUrl) return fileMailer(env)
  const transport = nodemailer.createTransport({
    ...common,
    url: env.smtpUrl,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  })
  return {
    delivers: true,
    send: async (mail) => void (await transport.sendMail(compose(env, mail))),
  }
}

function fileMailer(env: Env): Mailer {
  const transport = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    delivers: false,
    async send(mail) {
      const { message } = await transport.sendMail(compose(env, mail))
      // Mails carry secret codes and one-time links: nobody else on this machine reads them.
      await mkdir(env.mailDir, { recursive: true, mode: 0o700 })
      const file = fileOf(env, mail.fileName)
      await writeFile(`${file}.part`, message, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
  }
}

function fileOf(env: Env, name: string): string {
  return join(env.mailDir, `${name.replace(/[^\w-]/g, '-')}.eml`)
}

/** Deletes letters that became files; nothing where they left for good. */
export async function forgetMailFiles(env: Env, names: readonly string[]): Promise<void> {
  if (env.smtpUrl) return
  for (const name of names) await rm(fileOf(env, name), { force: true })
}

function compose(env: Env, mail: OutgoingMail) {
  if (!ADDRESS.test(mail.to)) throw new UnusableAddress('not a mail address')
  return {
    messageId: mail.messageId,
    from: env.mailFrom,
    // An object is taken as it is; a string would be parsed into as many addresses as it holds.
    to: { name: '', address: mail.to },
    // nodemailer folds line breaks into spaces: a subject stays one header.
    subject: mail.subject,
    text: mail.text,
    attachments: mail.calendar
      ? [
          {
            filename: 'termin.ics',
            content: mail.calendar,
            contentType: 'text/calendar; charset=utf-8',
          },
        ]
      : [],
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}
