import { z } from "@medusajs/framework/zod"

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"]

const isOnThisMachine = (url: string) => URL.canParse(url) && LOOPBACK.includes(new URL(url).hostname)

const testAddress = z.string().refine(isOnThisMachine, "only a double on this machine may stand for Stripe")

const settingsSchema = z.object({
  STRIPE_API_KEY: z.string().regex(/^[sr]k_/, "a secret key begins with sk_ or rk_"),
  STRIPE_PUBLISHABLE_KEY: z.string().regex(/^pk_/, "a publishable key begins with pk_"),
  STRIPE_WEBHOOK_SECRET: z.string().regex(/^whsec_/, "a webhook's secret begins with whsec_"),
  STRIPE_API_URL: testAddress.optional(),
  STRIPE_JS_URL: testAddress.default("https://js.stripe.com/v3/"),
})

/** What card payment needs. The addresses are Stripe's own, but in tests. */
export type CardSettings = {
  api_key: string
  publishable_key: string
  webhook_secret: string
  api_url?: string | undefined
  script_url: string
}

/**
 * The card payment this deployment offers; null when it has no keys, and then no card is offered.
 *
 * @throws Error when some keys are there and others are missing or misspelt: half of it would take money and lose it
 */
export function readCardSettings(env: NodeJS.ProcessEnv): CardSettings | null {
  const { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET } = env
  if (!STRIPE_API_KEY && !STRIPE_PUBLISHABLE_KEY && !STRIPE_WEBHOOK_SECRET) return null
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value))
  const { data, error } = settingsSchema.safeParse(given)
  if (!data) throw new Error(`Card payment is not set up: ${error.issues.map(sentenceOf).join("; ")}.`)
  return {
    api_key: data.STRIPE_API_KEY,
    publishable_key: data.STRIPE_PUBLISHABLE_KEY,
    webhook_secret: data.STRIPE_WEBHOOK_SECRET,
    api_url: data.STRIPE_API_URL,
    script_url: data.STRIPE_JS_URL,
  }
}

const sentenceOf = ({ path, code, message }: z.core.$ZodIssue) =>
  code === "invalid_type" ? `${path.join(".")} is missing` : `${path.join(".")}: ${message}`

/** Medusa's payment provider for cards, none without keys. */
export function cardProviders(env: NodeJS.ProcessEnv) {
  const settings = readCardSettings(env)
  if (!settings) return []
  const options = {
    apiKey: settings.api_key,
    webhookSecret: settings.webhook_secret,
    apiUrl: settings.api_url,
    capture: true,
  }
  return [{ resolve: "./src/modules/card-payment", id: "stripe", options }]
}
