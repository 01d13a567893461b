import { randomBytes } from "node:crypto"
import Stripe from "stripe"

/**
 * Tells the market what happened, signed as Stripe signs. Events are kept, so that a test may send one again, later, or
 * never (`held`).
 */
export class Webhooks {
  /** @param {{ url?: string | undefined, secret: string }} target */
  constructor(target) {
    this.target = target
    this.isHeld = false
    /** @type {Record<string, any>[]} */
    this.events = []
    this.stripe = new Stripe("sk_test_double")
  }

  /** @param {string} type @param {object} object */
  tell(type, object) {
    const event = {
      id: `evt_${randomBytes(9).toString("hex")}`,
      object: "event",
      type,
      created: Math.floor(Date.now() / 1000),
      livemode: false,
      data: { object: structuredClone(object) },
    }
    this.events.push(event)
    // A market that is away is told again by whoever asks for it.
    if (!this.isHeld) this.send(event).catch(() => undefined)
  }

  /** @param {object} event @param {{ secret?: string, timestamp?: number }} [signing] @returns {Promise<{ status: number, body: string }>} */
  async send(event, { secret = this.target.secret, timestamp } = {}) {
    if (!this.target.url) return { status: 0, body: "no address" }
    const payload = JSON.stringify(event)
    const signature = this.stripe.webhooks.generateTestHeaderString({
      payload,
      secret,
      ...(timestamp ? { timestamp } : {}),
    })
    const answer = await fetch(this.target.url, {
      method: "POST",
      body: payload,
      headers: { "content-type": "application/json", "stripe-signature": signature },
    })
    return { status: answer.status, body: await answer.text() }
  }
}
