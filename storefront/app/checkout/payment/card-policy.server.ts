import { contentSecurityPolicy } from "../../../server/security-headers"

/** What Stripe.js asks of a page: https://docs.stripe.com/security/guide#content-security-policy */
const STRIPE = {
  "script-src": ["https://js.stripe.com", "https://*.js.stripe.com"],
  "frame-src": ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
  "connect-src": ["https://api.stripe.com"],
  "img-src": ["https://*.stripe.com"],
}

/** The pages' policy, opened to Stripe: for the one page where a card is typed, and only where cards are taken. */
export const cardPolicy = (scriptUrl: string): string => {
  const { origin } = new URL(scriptUrl)
  const isStripe = origin === "https://js.stripe.com"
  const double = { "script-src": [origin], "frame-src": [origin], "connect-src": [origin] }
  return withSources(contentSecurityPolicy(), isStripe ? STRIPE : double)
}

const withSources = (policy: string, sources: Record<string, string[]>): string => {
  const directives = policy.split("; ")
  const missing = Object.keys(sources)
    .filter((name) => !directives.some((directive) => directive.startsWith(`${name} `)))
    .map((name) => `${name} 'self'`)
  return [...directives, ...missing]
    .map((directive) => [directive, ...(sources[directive.split(" ")[0] ?? ""] ?? [])].join(" "))
    .join("; ")
}
