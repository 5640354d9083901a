import { SMTPServer } from 'smtp-server'

export type Delivered = { recipients: string[]; raw: string }

export type MailSink = AsyncDisposable & {
  url: string
  delivered: Delivered[]
  /** When set, each letter is refused after its text with this SMTP code. */
  refuseWith: number | null
}

/** A mail server that keeps what it is given. */
export async function startMailSink(port = 0): Promise<MailSink> {
  const delivered: Delivered[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (sink.refuseWith) {
          return done(Object.assign(new Error('refused'), { responseCode: sink.refuseWith }))
        }
        delivered.push({
          recipients: session.envelope.rcptTo.map((recipient) => recipient.address),
          raw: Buffer.concat(chunks).toString('utf8'),
        })
        done()
      })
    },
  })
  const listening = server.listen(port, '127.0.0.1')
  await new Promise<void>((done) => listening.once('listening', done))
  const address = listening.address()
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    delivered,
    refuseWith: null,
    [Symbol.asyncDispose]: () => new Promise((done) => server.close(() => done())),
  }
  return sink
}

/** Names of the header fields of a letter, in lower case. */
export function headerNames(raw: string): string[] {
  const head = raw.split('\r\n\r\n', 1)[0] ?? ''
  return head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
}
