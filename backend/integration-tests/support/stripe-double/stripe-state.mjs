import { cardOf } from "./cards.mjs"
import { Intents } from "./intents.mjs"
import { invalid } from "./refusal.mjs"
import { newId } from "./things.mjs"

/** @typedef {import("./things.mjs").Thing} Thing */

/** All the double holds: intents and what comes of them, refunds, disputes and customers. */
export class StripeState extends Intents {
  /** @param {string} id @param {Thing} wish @returns {Thing} */
  confirm(id, wish) {
    const intent = super.confirm(id, wish)
    if (cardOf(intent["payment_method"])?.fate === "disputed") this.dispute(intent)
    return intent
  }

  /** @param {Thing} wish */
  refund({ payment_intent, amount }) {
    const intent = this.find(payment_intent, "payment_intent")
    const charge = this.find(intent["latest_charge"] ?? "", "charge")
    const left = charge["amount"] - charge["amount_refunded"]
    if (left === 0) throw invalid("charge_already_refunded", "This charge has already been refunded.")
    const centimes = Number(amount ?? left)
    if (centimes > left) throw invalid("amount_too_large", "Refund amount is greater than unrefunded amount.")
    const id = newId("re")
    const refund = { id, object: "refund", amount: centimes, payment_intent, status: "succeeded" }
    charge["amount_refunded"] += centimes
    charge["refunded"] = charge["amount_refunded"] === charge["amount"]
    this.keep(refund)
    this.tell("charge.refunded", charge)
    return refund
  }

  /** @param {Thing} intent */
  dispute(intent) {
    const dispute = this.keep({
      id: newId("dp"),
      object: "dispute",
      payment_intent: intent["id"],
      charge: intent["latest_charge"],
      amount: intent["amount"],
      currency: intent["currency"],
      reason: "fraudulent",
      status: "needs_response",
    })
    this.tell("charge.dispute.created", dispute)
    return dispute
  }

  /** @param {string} id @param {"won" | "lost"} status */
  closeDispute(id, status) {
    const dispute = this.find(id, "dispute")
    dispute["status"] = status
    this.tell("charge.dispute.closed", dispute)
    return dispute
  }

  /** @param {Thing} wish */
  createCustomer({ email, name, phone }) {
    return this.keep({ id: newId("cus"), object: "customer", email, name, phone, livemode: false })
  }
}
