const WORKER = '/hall-worker.js'

/**
 * Lets this page be opened again without network: the worker keeps it together with every file it
 * is made of. Resolves with whether it is kept.
 */
export async function keepPage(page: string, scope: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  const registration = await navigator.serviceWorker.register(WORKER, { scope })
  await navigator.serviceWorker.ready
  return ask(registration.active, { type: 'keep', page, files: ownFiles() })
}

/** The worker forgets the page. */
export async function forgetPage(page: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  await ask(registration?.active ?? null, { type: 'forget', page })
}

/** What this document loaded from us, and what its icons and fonts come from. */
function ownFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const linked = [...document.querySelectorAll('link[href], script[src], use[href]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  )
  const urls = [...loaded, ...linked].map((address) => new URL(address, location.href))
  const own = urls.filter(
    ({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'),
  )
  return [...new Set(own.map(({ pathname }) => pathname))]
}

function ask(worker: ServiceWorker | null, message: object): Promise<boolean> {
  if (!worker) return Promise.resolve(false)
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', (event) => {
      resolve(event.data === true)
      port1.close()
    })
    port1.start()
    worker.postMessage(message, [port2])
  })
}
