import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../api/errors/api-error"
import { CARD_PAYMENT_PROVIDER_ID } from "../modules/card-payment"
import { PAYMENT_EVENT_MODULE } from "../modules/payment-event"
import type { EventOutcome, PaymentEventModuleService, ToldEvent } from "../modules/payment-event/service"
import { cardSettings, stripe } from "./card-access"
import { PAYMENT_DISPUTED } from "./dispute"
import { recordDispute } from "./record-dispute"
import { settleIntent } from "./settle-intent"

/** A signature older than this is a recording of one. Stripe signs anew each time it sends. */
const SIGNATURE_SECONDS = 5 * 60
/** Stripe sends an event again for three days, a person at its dashboard for thirty: what is older is not news. */
const NEWS_MS = 30 * 24 * 60 * 60_000

const eventSchema = z.object({
  id: z.string(),
  type: z.string(),
  created: z.number(),
  data: z.object({ object: z.looseObject({ id: z.string() }) }),
})

type Told = { payload: Buffer; signature: string | undefined }

/**
 * Takes a message that claims to be Stripe's: verified first, stored once, then acted upon. One told before, too old,
 * or about something that is not ours is answered like any other and has no effect.
 *
 * @returns what became of it; `duplicate` when it was settled before
 * @throws {ApiError} 400 `invalid_signature`; 400 `invalid_event`
 */
export async function receiveEvent(container: MedusaContainer, told: Told, now: Date): Promise<string> {
  const event = verify(told)
  const events = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE)
  const { id, is_settled } = await events.receive(toldEvent(event, told.payload), now)
  if (is_settled) return "duplicate"
  const isOld = now.getTime() - event.created * 1000 > NEWS_MS
  const settled = isOld ? { outcome: "too_old" } : await act(container, event.type, event.data.object.id)
  await events.settle(id, settled)
  await tell(container, id, settled)
  return settled.outcome
}

/** Does what an event asks for. What it is about is read from Stripe as it is now. */
export async function act(container: MedusaContainer, type: string, objectId: string): Promise<EventOutcome> {
  if (type.startsWith("payment_intent.")) return settleIntent(container, objectId)
  if (type.startsWith("charge.dispute.")) return recordDispute(container, objectId)
  return { outcome: "noted" }
}

async function tell(container: MedusaContainer, id: string, settled: EventOutcome): Promise<void> {
  const { outcome, order_id } = settled
  if (outcome === "dispute_recorded")
    await container.resolve(Modules.EVENT_BUS).emit({ name: PAYMENT_DISPUTED, data: { id, order_id } })
  if (outcome === "given_back" || outcome === "too_old" || outcome === "unknown_payment")
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Payment event ${id}: ${outcome.replaceAll("_", " ")}.`)
}

function verify({ payload, signature }: Told): z.output<typeof eventSchema> {
  try {
    stripe().webhooks.constructEvent(
      payload,
      signature ?? "",
      cardSettings().webhook_secret,
      SIGNATURE_SECONDS,
    )
  } catch {
    // Whatever is wrong with it, who sent it is told no more than that.
    throw ApiError.invalid("invalid_signature", "This message is not signed by Stripe.")
  }
  const event = eventSchema.safeParse(JSON.parse(payload.toString("utf8")))
  if (event.success) return event.data
  throw ApiError.invalid("invalid_event", "This is no event.")
}

function toldEvent({ id, type, created, data }: z.output<typeof eventSchema>, payload: Buffer): ToldEvent {
  return {
    provider: CARD_PAYMENT_PROVIDER_ID,
    event_id: id,
    type,
    object_id: data.object.id,
    occurred_at: new Date(created * 1000),
    payload_hash: createHash("sha256").update(payload).digest("hex"),
  }
}
