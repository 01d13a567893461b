import Stripe from "stripe"

/** Where Stripe is asked, and with which key. Without `api_url` it is Stripe itself. */
export type StripeAccess = { api_key: string; api_url?: string | undefined }

/** A client of Stripe, or of the double that stands for it in tests. */
export function openStripe({ api_key, api_url }: StripeAccess): Stripe {
  return new Stripe(api_key, api_url ? addressOf(api_url) : {})
}

function addressOf(url: string): Stripe.StripeConfig {
  const { protocol, hostname, port } = new URL(url)
  return {
    host: hostname,
    port,
    protocol: protocol === "http:" ? "http" : "https",
    maxNetworkRetries: 0,
    telemetry: false,
  }
}
