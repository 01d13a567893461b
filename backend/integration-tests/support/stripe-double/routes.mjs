import { missing } from "./refusal.mjs"

/**
 * What is asked of the double: `v1` as Stripe's own API, `test` as only a test may (a bank that decides, a shopper at the
 * bank's page, events told again).
 *
 * @typedef {{ state: import("./stripe-state.mjs").StripeState, webhooks: import("./webhooks.mjs").Webhooks }} Double
 * @typedef {Record<string, any>} Body
 * @type {[string, RegExp, (double: Double, id: string, body: Body) => unknown][]}
 */
export const ROUTES = [
  ["POST", /^\/v1\/payment_intents$/, ({ state }, _, body) => state.createIntent(body)],
  ["GET", /^\/v1\/payment_intents\/([^/]+)$/, ({ state }, id) => state.find(id, "payment_intent")],
  ["POST", /^\/v1\/payment_intents\/([^/]+)$/, ({ state }, id, body) => state.updateIntent(id, body)],
  ["POST", /^\/v1\/payment_intents\/([^/]+)\/confirm$/, ({ state }, id, body) => state.confirm(id, body)],
  ["POST", /^\/v1\/payment_intents\/([^/]+)\/capture$/, ({ state }, id, body) => state.capture(id, body)],
  ["POST", /^\/v1\/payment_intents\/([^/]+)\/cancel$/, ({ state }, id) => state.cancel(id)],
  ["POST", /^\/v1\/refunds$/, ({ state }, _, body) => state.refund(body)],
  ["GET", /^\/v1\/disputes\/([^/]+)$/, ({ state }, id) => state.find(id, "dispute")],
  ["POST", /^\/v1\/customers$/, ({ state }, _, body) => state.createCustomer(body)],
  [
    "POST",
    /^\/v1\/customers\/([^/]+)$/,
    ({ state }, id, body) => Object.assign(state.find(id, "customer"), body),
  ],
  ["GET", /^\/v1\/customers\/[^/]+\/payment_methods$/, () => ({ object: "list", data: [], has_more: false })],
  ["POST", /^\/test\/intents\/([^/]+)\/finish$/, ({ state }, id) => state.finish(id)],
  [
    "POST",
    /^\/test\/intents\/([^/]+)\/answer$/,
    ({ state }, id, { yes }) => state.answerChallenge(id, yes === "1"),
  ],
  [
    "POST",
    /^\/test\/disputes\/([^/]+)\/close$/,
    ({ state }, id, { status }) => state.closeDispute(id, status),
  ],
  ["GET", /^\/test\/all\/([^/]+)$/, ({ state }, kind) => state.all(kind)],
  ["GET", /^\/test\/events$/, ({ webhooks }) => webhooks.events],
  ["POST", /^\/test\/webhooks$/, ({ webhooks }, _, body) => direct(webhooks, body)],
  ["POST", /^\/test\/events\/([^/]+)\/send$/, ({ webhooks }, id, body) => sendAgain(webhooks, id, body)],
]

/** @param {Double["webhooks"]} webhooks @param {Body} body */
function direct(webhooks, { url, held }) {
  if (url !== undefined) webhooks.target.url = url
  if (held !== undefined) webhooks.isHeld = held === "1"
  return {}
}

/** @param {Double["webhooks"]} webhooks @param {string} id @param {Body} body */
function sendAgain(webhooks, id, { secret, timestamp, created }) {
  const event = webhooks.events.find((candidate) => candidate["id"] === id)
  if (!event) throw missing(id)
  const told = created ? { ...event, created: Number(created) } : event
  return webhooks.send(told, { secret, ...(timestamp ? { timestamp: Number(timestamp) } : {}) })
}
