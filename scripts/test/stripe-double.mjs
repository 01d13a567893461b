import { spawn } from "node:child_process"
import { setTimeout as pause } from "node:timers/promises"
import { join } from "node:path"
import { BACKEND } from "../start/paths.mjs"
import { chooseFreePort } from "../start/ports.mjs"
import { Problem } from "../start/problem.mjs"

const PROGRAM = join(BACKEND, "integration-tests", "support", "stripe-double", "main.mjs")
const SECRET = "whsec_journeys"

/**
 * Starts a double of Stripe for the journeys, and gives what points a market at it.
 * @param {string} backendUrl where its webhooks go
 * @param {import("../start/shutdown.mjs").Shutdown} shutdown
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function startStripeDouble(backendUrl, shutdown) {
  const port = await chooseFreePort()
  const webhook = `${backendUrl}/hooks/payment/card_stripe`
  const double = spawn(process.execPath, [PROGRAM, String(port), SECRET, webhook], { stdio: "ignore" })
  shutdown.add({ name: "Stripe's double", stop: () => void double.kill() })
  const address = `http://127.0.0.1:${port}`
  await untilItAnswers(address)
  return {
    STRIPE_API_KEY: "sk_test_double",
    STRIPE_PUBLISHABLE_KEY: "pk_test_double",
    STRIPE_WEBHOOK_SECRET: SECRET,
    STRIPE_API_URL: address,
    STRIPE_JS_URL: `${address}/v3/`,
  }
}

/** @param {string} address */
async function untilItAnswers(address) {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`${address}/v3/`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await pause(100)
  }
  throw new Problem("Stripe's double did not start.")
}
