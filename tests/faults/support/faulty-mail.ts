import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { startMailSink, type Delivered } from '../../support/mail-sink.ts'

/** `drop`: the line goes dead in the middle of a letter. `hang`: nobody says a word. */
export type MailFault = 'none' | 'refuse' | 'hang' | 'drop'

/** A mail server that fails as it is told to, before one that keeps what it is given. */
export async function startFaultyMail() {
  const sink = await startMailSink()
  const sockets = new Set<Socket>()
  let fault: MailFault = 'none'
  const front = createServer((client) => {
    sockets.add(client)
    client.on('close', () => sockets.delete(client)).on('error', () => client.destroy())
    if (fault === 'refuse') return client.destroy()
    if (fault === 'hang') return
    const server = connect(Number(new URL(sink.url).port), '127.0.0.1')
    server.on('error', () => client.destroy()).on('close', () => client.destroy())
    client.on('close', () => server.destroy())
    server.pipe(client)
    let isLetter = false
    client.on('data', (bytes) => {
      if (isLetter && fault === 'drop') return client.destroy()
      isLetter ||= bytes.toString('latin1').includes('DATA\r\n')
      server.write(bytes)
    })
  })
  front.listen(0, '127.0.0.1')
  await once(front, 'listening')
  return {
    url: `smtp://127.0.0.1:${(front.address() as AddressInfo).port}`,
    delivered: sink.delivered as readonly Delivered[],
    /** From now on; what is under way ends. */
    fail(next: MailFault) {
      fault = next
      for (const socket of sockets) socket.destroy()
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      front.close()
      await sink[Symbol.asyncDispose]()
    },
  }
}
