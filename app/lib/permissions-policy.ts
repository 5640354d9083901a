/** What our pages never ask for; an injected frame or script may not either. One page scans codes. */
export function permissionsPolicy({ camera = false } = {}): string {
  const lens = camera ? 'camera=(self)' : 'camera=()'
  return `${lens}, geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()`
}
