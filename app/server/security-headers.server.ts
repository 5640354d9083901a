import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Env } from '#app/platform/env.server.ts'
import { permissionsPolicy } from '../lib/permissions-policy.ts'

const YEAR_SECONDS = 31_536_000

/** On every response, whoever makes it. Working pages replace the policy by one with a nonce. */
export function securityHeaders(env: Env): RequestHandler {
  const withHelmet = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    // helmet's default, no-referrer, makes browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    originAgentCluster: true,
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: env.appOrigin.startsWith('https:')
      ? { maxAge: YEAR_SECONDS, includeSubDomains: true }
      : false,
  })
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', permissionsPolicy())
    withHelmet(request, response, next)
  }
}
