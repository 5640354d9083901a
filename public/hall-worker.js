/*
 * Lets the pages of a workshop's day be opened without network: the network first, the kept copy
 * where there is none. Looks after the day page and the pages of tables only; what people write is
 * kept by the pages themselves, in IndexedDB.
 */
const PAGES = 'hall-pages-1'
const FILES = 'hall-files-1'
const KEPT_PAGE = /^\/(panel\/warsztaty\/\d+\/dzien\/\d+|stol\/[^/]+)\/?$/
const PATIENCE_MS = 4000

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => event.waitUntil(activate()))

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith('hall-') && ![PAGES, FILES].includes(name)) await caches.delete(name)
  }
  await forgetOld()
  await self.clients.claim()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && KEPT_PAGE.test(url.pathname)) {
    event.respondWith(openPage(event))
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(openFile(request))
  }
})

self.addEventListener('message', (event) => {
  const { type, page, files } = event.data
  const work = type === 'keep' ? keep(page, files) : forget(page)
  event.waitUntil(
    work.then(
      () => event.ports[0]?.postMessage(true),
      () => event.ports[0]?.postMessage(false),
    ),
  )
})

/** Network first. A network that does not answer is none, once there is a copy. */
async function openPage(event) {
  const page = new URL(event.request.url).pathname
  const copy = await readCopy(page)
  const fresh = fetch(event.request).then(async (response) => {
    if (response.ok) await keepPage(page, response.clone())
    else if (response.status === 403 || response.status === 404) await forget(page)
    return response
  })
  if (!copy) return fresh.catch(() => noCopy())
  event.waitUntil(fresh.catch(() => undefined))
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, copy))
  return Promise.race([fresh.catch(() => copy), late])
}

/** The name of a built file says what is in it: it never changes. */
async function openFile(request) {
  const cache = await caches.open(FILES)
  const known = await cache.match(request.url, { ignoreVary: true })
  if (known) return known
  const response = await fetch(request)
  if (response.ok) await cache.put(request.url, response.clone())
  return response
}

async function keep(page, files) {
  await forgetOld()
  const cache = await caches.open(FILES)
  await Promise.all(
    files.map(async (file) => {
      if (!(await cache.match(file, { ignoreVary: true }))) await cache.add(file)
    }),
  )
  const response = await fetch(page, { credentials: 'same-origin', cache: 'no-store' })
  if (!response.ok || response.redirected || !(await keepPage(page, response))) {
    throw new Error('not a page to keep')
  }
}

/** Only a page that says whose it is and until when it may be kept. */
async function keepPage(page, response) {
  if (!response.headers.has('X-Keep-Until')) return false
  const cache = await caches.open(PAGES)
  await cache.put(page, response)
  return true
}

/** The copy, unless its time is over or somebody else signed in on this device since. */
async function readCopy(page) {
  const cache = await caches.open(PAGES)
  const copy = await cache.match(page, { ignoreVary: true })
  if (!copy) return undefined
  const owner = await signedIn()
  const of = copy.headers.get('X-Keep-For')
  const isOurs = owner === undefined || of === null || of === owner
  if (isOurs && !isOld(copy)) return copy
  await cache.delete(page)
  return undefined
}

/** Undefined where nobody signed in after the page was kept, or the browser does not tell. */
async function signedIn() {
  return (await self.cookieStore?.get('keeper'))?.value
}

function isOld(response) {
  return new Date().toISOString() > (response.headers.get('X-Keep-Until') ?? '')
}

async function forget(page) {
  const cache = await caches.open(PAGES)
  await cache.delete(page)
}

async function forgetOld() {
  const cache = await caches.open(PAGES)
  for (const request of await cache.keys()) {
    const copy = await cache.match(request, { ignoreVary: true })
    if (copy && isOld(copy)) await cache.delete(request)
  }
}

function noCopy() {
  const text = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bez sieci</title><h1>Nie ma sieci</h1>
<p lang="pl">Tej strony nie ma na tym urządzeniu. Otwórz ją raz, gdy będzie sieć.</p>
<p lang="en">There is no network and this page is not on this device. Open it once when there is one.</p>
<p lang="uk">Немає мережі, і цієї сторінки немає на пристрої. Відкрийте її раз, коли мережа з’явиться.</p>`
  return new Response(text, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" },
  })
}
