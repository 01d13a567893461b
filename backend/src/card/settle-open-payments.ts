import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readCardSettings } from "../deployment/card-settings"
import { PAYMENT_EVENT_MODULE } from "../modules/payment-event"
import type { PaymentEventModuleService } from "../modules/payment-event/service"
import { listOpenIntents } from "./list-open-intents"
import { act } from "./receive-event"
import { settleIntent } from "./settle-intent"
import { reasonOf } from "../logging/reason-of"

const MINUTE = 60_000
/** Younger ones are somebody's who is paying, or being settled right now. */
const LEFT_ALONE_MS = 2 * MINUTE
/** A shopper who has not paid after a day will not: Stripe's events tell of the rare one who does. */
const WATCHED_MS = 24 * 60 * MINUTE
const MOST = 500

/**
 * Finds what a killed process or a lost message left undone: events not acted upon, and payments that Stripe took
 * without the market knowing. Safe to run at any time, and beside itself.
 */
export async function settleOpenPayments(container: MedusaContainer, now: Date): Promise<void> {
  if (!readCardSettings(process.env)) return
  await settleEvents(container, now)
  const made = {
    after: new Date(now.getTime() - WATCHED_MS),
    before: new Date(now.getTime() - LEFT_ALONE_MS),
  }
  for (const intentId of await listOpenIntents(container, made, MOST))
    await attempt(container, intentId, () => settleIntent(container, intentId))
}

async function settleEvents(container: MedusaContainer, now: Date): Promise<void> {
  const events = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE)
  const left = await events.listPaymentEvents(
    { outcome: null, received_at: { $lt: new Date(now.getTime() - LEFT_ALONE_MS) } },
    { take: MOST, order: { received_at: "ASC" } },
  )
  for (const { id, type, object_id } of left)
    await attempt(container, id, async () => events.settle(id, await act(container, type, object_id)))
}

async function attempt(
  container: MedusaContainer,
  what: string,
  settle: () => Promise<unknown>,
): Promise<void> {
  try {
    await settle()
  } catch (error) {
    // The next run tries again; the others must not wait for this one.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Payment ${what} is not settled: ${reasonOf(error)}`)
  }
}
