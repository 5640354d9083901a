/** The part of smtp-server that the tests use; the package has no types of its own. */
declare module 'smtp-server' {
  import type { Server } from 'node:net'
  import type { Readable } from 'node:stream'

  type Session = { envelope: { rcptTo: { address: string }[] } }
  type Options = {
    authOptional?: boolean
    disabledCommands?: string[]
    onData?(stream: Readable, session: Session, done: (error?: Error) => void): void
  }
  export class SMTPServer {
    constructor(options: Options)
    listen(port: number, host: string): Server
    close(done: () => void): void
  }
}
