type Refusal = { status: number; body: { type: string; code: string; message: string } }

/** What core refuses of a cart with a sentence only, and the code and status it means. First match counts. */
const CORE_REFUSALS: { sentence: RegExp; status: number; code: string }[] = [
  {
    sentence: /does not have the required inventory|Not enough stock available/,
    status: 400,
    code: "out_of_stock",
  },
  { sentence: /^Cannot complete a cart with no items/, status: 400, code: "cart_empty" },
  {
    sentence: /^Payment (collection has not been initiated|sessions are required)/,
    status: 400,
    code: "payment_missing",
  },
  { sentence: /^Could not delete all payment sessions/, status: 409, code: "payment_in_progress" },
  { sentence: /^Cart \S+ is already completed/, status: 409, code: "cart_completed" },
  { sentence: /already being completed by another request/, status: 409, code: "cart_being_completed" },
  { sentence: /^Cart (id|with id)\b.*not found/i, status: 404, code: "cart_not_found" },
  { sentence: /^Line item .*not found/i, status: 404, code: "item_not_found" },
  {
    sentence: /variants? .*(do not|does not) (exist|have a price)|Variants with IDs/i,
    status: 400,
    code: "product_unavailable",
  },
  { sentence: /^Promotion usage exceeds/, status: 409, code: "fair_price_over" },
  { sentence: /^Invalid request/, status: 400, code: "invalid_input" },
]

/** A stable code for a refusal of core's cart routes; undefined for any other error. */
export function refusalOfCore(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) && !(typeof error === "object" && error !== null)) return undefined
  const message: unknown = Reflect.get(error, "message")
  const type: unknown = Reflect.get(error, "type")
  if (typeof message !== "string" || typeof type !== "string") return undefined
  const known = CORE_REFUSALS.find(({ sentence }) => sentence.test(message))
  return known && { status: known.status, body: { type, code: known.code, message } }
}
