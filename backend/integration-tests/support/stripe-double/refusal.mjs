/** A refusal as Stripe words it. */
export class Refusal extends Error {
  /** @param {number} status @param {Record<string, unknown>} error */
  constructor(status, error) {
    super(String(error["message"] ?? error["code"]))
    this.status = status
    this.body = { error }
  }
}

/** @param {string} code @param {string} message @param {object} [more] */
export const invalid = (code, message, more = {}) =>
  new Refusal(400, { type: "invalid_request_error", code, message, ...more })

/** @param {string} id */
export const missing = (id) =>
  new Refusal(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such object: ${id}`,
  })

/** @param {string} decline_code @param {object} payment_intent */
export const declined = (decline_code, payment_intent) =>
  new Refusal(402, {
    type: "card_error",
    code: "card_declined",
    decline_code,
    message: "Your card was declined.",
    payment_intent,
  })
