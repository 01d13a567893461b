import type { RequestHandler } from "express"

/** Headers that every answer carries (OWASP ASVS 14.4). The policy for scripts is set with each page, by its nonce. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
  })
  next()
}

/** Photos just taken show before they are sent (`blob:`). Inline styles are allowed (the page's own CSS is inlined); inline scripts only with the page's nonce. */
export const contentSecurityPolicy = (nonce?: string): string =>
  [
    "default-src 'self'",
    `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "object-src 'none'",
  ].join("; ")

/**
 * Refuses a form that another site posts with the reader's cookies. Browsers always send one of these headers
 * with a cross-site post; a request with neither comes from no browser and carries nobody's cookies by accident.
 */
export const refuseCrossSitePosts: RequestHandler = (request, response, next) => {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next()
  const site = request.get("sec-fetch-site")
  const origin = request.get("origin")
  const isForeign = site ? site === "cross-site" : origin ? !isOwnOrigin(origin, request.get("host")) : false
  if (isForeign) return void response.status(403).type("text/plain").send("Cross-site request refused")
  next()
}

const isOwnOrigin = (origin: string, host: string | undefined): boolean => {
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
