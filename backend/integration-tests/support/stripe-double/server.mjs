import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { text } from "node:stream/consumers"
import { challengePage } from "./challenge-page.mjs"
import { parseForm } from "./form.mjs"
import { invalid, missing, Refusal } from "./refusal.mjs"
import { ROUTES } from "./routes.mjs"
import { StripeState } from "./stripe-state.mjs"
import { Webhooks } from "./webhooks.mjs"

const SCRIPT = readFileSync(new URL("./stripe-js.js", import.meta.url), "utf8")

/** Anybody's browser may ask, as it may ask Stripe. */
const OPEN = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" }

/**
 * A Stripe for tests: it remembers what it was told, moves money as Stripe does and tells the market by signed
 * webhooks. Also gives browsers a small Stripe.js.
 *
 * @param {{ webhookUrl?: string | undefined, webhookSecret: string }} options
 */
export function createDouble({ webhookUrl, webhookSecret }) {
  const webhooks = new Webhooks({ url: webhookUrl, secret: webhookSecret })
  const state = new StripeState((type, object) => webhooks.tell(type, object))
  /** @type {Map<string, { asked: string, answer: Answer }>} */
  const answered = new Map()

  return createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://double")
      if (request.method === "OPTIONS") return response.writeHead(204, OPEN).end()
      if (pathname === "/v3/") return send(response, 200, "text/javascript", SCRIPT)
      if (pathname.startsWith("/challenge/"))
        return send(response, 200, "text/html", challengePage(pathname.split("/")[2] ?? ""))
      const body = await text(request)
      const key = request.headers["idempotency-key"]
      const { status, json } = answerOnce(
        { answered, key: key?.toString(), asked: `${pathname}?${body}` },
        () => answer({ state, webhooks }, request, body),
      )
      send(response, status, "application/json", JSON.stringify(await json))
    })().catch((/** @type {unknown} */ error) => send(response, 500, "text/plain", String(error)))
  })
}

/** @typedef {{ status: number, json: unknown }} Answer */

/**
 * The same key gives the same answer, whatever happened since; with other words it is refused.
 * @param {{ answered: Map<string, { asked: string, answer: Answer }>, key: string | undefined, asked: string }} once
 * @param {() => Answer} give
 */
function answerOnce({ answered, key, asked }, give) {
  const before = key ? answered.get(key) : undefined
  if (before && before.asked !== asked)
    return {
      status: 400,
      json: invalid("idempotency_error", "Keys for other requests cannot be reused.").body,
    }
  if (before) return before.answer
  const { status, json } = give()
  const answer = { status, json: json instanceof Promise ? json : structuredClone(json) }
  if (key) answered.set(key, { asked, answer })
  return answer
}

/**
 * @param {import("./routes.mjs").Double} double
 * @param {import("node:http").IncomingMessage} request @param {string} body
 * @returns {Answer}
 */
function answer(double, request, body) {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://double")
  try {
    for (const [method, path, act] of ROUTES) {
      const match = request.method === method ? path.exec(pathname) : null
      if (!match) continue
      const asked = parseForm(body || searchParams.toString())
      return { status: 200, json: expanded(double.state, act(double, match[1] ?? "", asked), asked) }
    }
    throw missing(pathname)
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, json: error.body }
    throw error
  }
}

/** `expand[]=latest_charge` gives the charge where its id would stand. @param {StripeState} state @param {unknown} thing @param {Record<string, any>} asked */
function expanded(state, thing, { expand = {} }) {
  const wants = Object.values(expand).includes("latest_charge")
  const isIntent = typeof thing === "object" && thing !== null && Reflect.get(thing, "latest_charge")
  return wants && isIntent ? { ...thing, latest_charge: state.find(isIntent, "charge") } : thing
}

/** @param {import("node:http").ServerResponse} response @param {number} status @param {string} type @param {string} body */
const send = (response, status, type, body) =>
  void response.writeHead(status, { "content-type": `${type}; charset=utf-8`, ...OPEN }).end(body)
