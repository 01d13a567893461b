import { randomBytes } from "node:crypto"
import { cardOf } from "./cards.mjs"
import { declined, invalid } from "./refusal.mjs"
import { newId, Things } from "./things.mjs"

/** @typedef {import("./things.mjs").Thing} Thing */

/** Payment intents, from their opening to the money taken or called off. */
export class Intents extends Things {
  /** @param {Thing} wish */
  createIntent({
    amount,
    currency,
    metadata = {},
    capture_method = "automatic",
    customer,
    setup_future_usage,
  }) {
    if (!(Number(amount) > 0)) throw invalid("amount_too_small", "Amount must be greater than zero.")
    const id = newId("pi")
    const intent = this.keep({
      id,
      object: "payment_intent",
      amount: Number(amount),
      amount_received: 0,
      amount_capturable: 0,
      currency,
      metadata,
      capture_method,
      customer: customer ?? null,
      setup_future_usage: setup_future_usage ?? null,
      payment_method: null,
      payment_method_types: ["card"],
      latest_charge: null,
      last_payment_error: null,
      next_action: null,
      client_secret: `${id}_secret_${randomBytes(6).toString("hex")}`,
      status: "requires_payment_method",
      created: Math.floor(Date.now() / 1000),
      livemode: false,
    })
    this.tell("payment_intent.created", intent)
    return intent
  }

  /** @param {string} id @param {Thing} changes */
  updateIntent(id, { amount, metadata }) {
    const intent = this.find(id, "payment_intent")
    if (!["requires_payment_method", "requires_confirmation", "requires_action"].includes(intent["status"]))
      throw this.unexpected(intent)
    if (amount !== undefined) intent["amount"] = Number(amount)
    Object.assign(intent["metadata"], metadata)
    return intent
  }

  /** @param {string} id @param {Thing} wish */
  confirm(id, { payment_method, card_number }) {
    const intent = this.find(id, "payment_intent")
    if (!["requires_payment_method", "requires_confirmation"].includes(intent["status"]))
      throw this.unexpected(intent)
    const card = cardOf(String(card_number ?? payment_method ?? ""))
    if (!card) throw invalid("incorrect_number", "Your card number is incorrect.")
    intent["payment_method"] = card.id
    intent["last_payment_error"] = null
    if (card.fate === "declined") return this.decline(intent, "generic_decline")
    if (card.fate === "insufficient_funds") return this.decline(intent, "insufficient_funds")
    if (card.fate === "challenged") return this.challenge(intent)
    if (card.fate === "slow") return this.move(intent, "processing")
    return this.take(intent)
  }

  /** @param {Thing} intent @param {string} code @returns {never} */
  decline(intent, code) {
    intent["last_payment_error"] = { type: "card_error", code: "card_declined", decline_code: code }
    intent["status"] = "requires_payment_method"
    this.tell("payment_intent.payment_failed", intent)
    throw declined(code, intent)
  }

  /** @param {Thing} intent */
  challenge(intent) {
    intent["next_action"] = { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect" } }
    return this.move(intent, "requires_action")
  }

  /** The shopper's answer to the bank's question. @param {string} id @param {boolean} isShopper */
  answerChallenge(id, isShopper) {
    const intent = this.find(id, "payment_intent")
    if (intent["status"] !== "requires_action") throw this.unexpected(intent)
    intent["next_action"] = null
    if (isShopper) return this.take(intent)
    intent["last_payment_error"] = { type: "card_error", code: "payment_intent_authentication_failure" }
    intent["status"] = "requires_payment_method"
    this.tell("payment_intent.payment_failed", intent)
    return intent
  }

  /** The bank of a slow card says yes. @param {string} id */
  finish(id) {
    const intent = this.find(id, "payment_intent")
    if (intent["status"] !== "processing") throw this.unexpected(intent)
    return this.take(intent)
  }

  /** Takes the money, or sets it aside when it is to be captured by hand. @param {Thing} intent */
  take(intent) {
    const isManual = intent["capture_method"] === "manual"
    const charge = this.keep({
      id: newId("ch"),
      object: "charge",
      payment_intent: intent["id"],
      amount: intent["amount"],
      amount_captured: isManual ? 0 : intent["amount"],
      amount_refunded: 0,
      currency: intent["currency"],
      refunded: false,
      disputed: false,
    })
    intent["latest_charge"] = charge["id"]
    if (!isManual) return this.received(intent)
    intent["amount_capturable"] = intent["amount"]
    intent["status"] = "requires_capture"
    this.tell("payment_intent.amount_capturable_updated", intent)
    return intent
  }

  /** @param {Thing} intent */
  received(intent) {
    intent["amount_received"] = intent["amount"]
    intent["amount_capturable"] = 0
    return this.move(intent, "succeeded")
  }

  /** @param {string} id @param {Thing} wish */
  capture(id, { amount_to_capture }) {
    const intent = this.find(id, "payment_intent")
    if (intent["status"] !== "requires_capture") throw this.unexpected(intent)
    if (Number(amount_to_capture ?? 0) > intent["amount"])
      throw invalid("amount_too_large", "The amount to capture is greater than the authorised one.")
    return this.received(intent)
  }

  /** @param {string} id */
  cancel(id) {
    const intent = this.find(id, "payment_intent")
    if (["succeeded", "canceled", "processing"].includes(intent["status"])) throw this.unexpected(intent)
    return this.move(intent, "canceled")
  }

  /** @param {Thing} intent @param {string} status */
  move(intent, status) {
    intent["status"] = status
    this.tell(`payment_intent.${status}`, intent)
    return intent
  }

  /** @param {Thing} intent */
  unexpected(intent) {
    return invalid("payment_intent_unexpected_state", `This PaymentIntent's status is ${intent["status"]}.`, {
      payment_intent: intent,
    })
  }
}
