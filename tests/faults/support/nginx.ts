import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../support/free-port.ts'

/**
 * nginx as a city runs it: two places for the product, and a request that one of them does not
 * take goes to the other (a closed port is found at once, so none is left out for a while). One that was begun is never repeated: a form is sent once.
 */
const CONFIGURATION = (
  port: number,
  upstreams: readonly number[],
  host: string,
  keepsPages: boolean,
) => `
worker_processes 1;
daemon off;
pid nginx.pid;
error_log error.log warn;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  ${keepsPages ? 'proxy_cache_path kept keys_zone=pages:1m;' : ''}
  upstream idea {
    ${upstreams.map((each) => `server 127.0.0.1:${each} max_fails=0;`).join('\n    ')}
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      ${keepsPages ? KEEPING : ''}
      proxy_pass http://idea;
      proxy_set_header Host ${host};
      proxy_connect_timeout 1s;
      proxy_next_upstream error timeout;
    }
  }
}
`

/** For everybody alike, by address only: what a person is shown must not get in there. */
const KEEPING = `
      proxy_cache pages;
      proxy_cache_key $request_method$request_uri;
      proxy_cache_valid any 10m;
      add_header X-Kept $upstream_cache_status always;`

export async function startNginx(
  program: string,
  upstreams: readonly number[],
  host: string,
  { keepsPages = false } = {},
): Promise<AsyncDisposable & { url: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-nginx-'))
  chmodSync(folder, 0o755)
  for (const name of ['body', 'proxy']) mkdirSync(join(folder, name), { mode: 0o777 })
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), CONFIGURATION(port, upstreams, host, keepsPages))
  const nginx = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const exited = once(nginx, 'exit')
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100 && nginx.exitCode === null; tries += 1) {
    if (await fetch(`${url}/livez`).catch(() => null)) break
    await pause(20)
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      nginx.kill('SIGTERM')
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
