import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { join } from "node:path"
import type { AxiosResponse } from "axios"

const PROGRAM = join(__dirname, "stripe-double", "main.mjs")
const SECRET = "whsec_test"

/** A port that nobody has, found before any test begins: the market reads its settings as it starts. */
const findPort = (): number =>
  Number(
    execFileSync(process.execPath, [
      "-e",
      "const s = require('net').createServer().listen(0, () => { console.log(s.address().port); s.close() })",
    ]),
  )

/** A Stripe object, read as it comes. */
type Thing = AxiosResponse["data"]

/**
 * Points the market of this process at a Stripe double of its own. Call it before the market starts; `open` and `close`
 * it around the tests. Its webhooks wait (`held`) until a test lets them go.
 */
export function stripeDouble() {
  const address = `http://127.0.0.1:${findPort()}`
  Object.assign(process.env, {
    STRIPE_API_KEY: "sk_test_double",
    STRIPE_PUBLISHABLE_KEY: "pk_test_double",
    STRIPE_WEBHOOK_SECRET: SECRET,
    STRIPE_API_URL: address,
    STRIPE_JS_URL: `${address}/v3/`,
  })
  let program: ChildProcess | undefined

  const ask = async (path: string, form?: Record<string, string>): Promise<Thing> => {
    const answer = await fetch(address + path, form && { method: "POST", body: new URLSearchParams(form) })
    return await answer.json()
  }
  const isUp = () =>
    ask("/test/events").then(
      () => true,
      () => false,
    )

  return {
    ask,
    async open(): Promise<void> {
      program = spawn(process.execPath, [PROGRAM, new URL(address).port, SECRET], { stdio: "ignore" })
      for (let tries = 0; tries < 100 && !(await isUp()); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100))
      await ask("/test/webhooks", { held: "1" })
    },
    close: () => void program?.kill(),
    /** Where its webhooks go. */
    tellMarketAt: (url: string) => ask("/test/webhooks", { url: `${url}/hooks/payment/card_stripe` }),
    holdWebhooks: (isHeld: boolean) => ask("/test/webhooks", { held: isHeld ? "1" : "0" }),
    /** What a shopper's browser does: confirms with a test card. */
    confirm: (intentId: string, card: string) =>
      ask(`/v1/payment_intents/${intentId}/confirm`, { payment_method: card }),
    answerChallenge: (intentId: string, isShopper: boolean) =>
      ask(`/test/intents/${intentId}/answer`, { yes: isShopper ? "1" : "0" }),
    finish: (intentId: string) => ask(`/test/intents/${intentId}/finish`, {}),
    intent: (intentId: string) => ask(`/v1/payment_intents/${intentId}?expand[0]=latest_charge`),
    /** Ids of the events about a thing, oldest first. */
    async eventsOf(id: string, type: string): Promise<string[]> {
      const events = (await ask("/test/events")) as unknown as Thing[]
      return events.filter((event) => event.type === type && event.data.object.id === id).map(({ id }) => id)
    },
    /** Sends an event, or sends it again, and gives the market's answer. */
    async send(eventId: string, how: Record<string, string> = {}): Promise<{ status: number; body: Thing }> {
      const { status, body } = await ask(`/test/events/${eventId}/send`, how)
      return { status, body: JSON.parse(body) }
    },
  }
}

export type StripeDouble = ReturnType<typeof stripeDouble>
