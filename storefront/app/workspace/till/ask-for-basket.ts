import { isJsonObject } from "../offline/json-object"
import type { TillLine } from "./till"

/** Asks for a short code under which a customer finds these goods on their own phone; null when it cannot be had now. */
export const askForBasket = async (
  apiBase: string,
  editionId: string,
  lines: readonly TillLine[],
  signal: AbortSignal,
): Promise<string | null> => {
  try {
    const answer = await fetch(`${apiBase}/till/${encodeURIComponent(editionId)}/baskets`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({
        lines: lines.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
      }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]),
    })
    const told: unknown = await answer.json()
    const basket = answer.ok && isJsonObject(told) ? told.basket : undefined
    return isJsonObject(basket) && typeof basket.code === "string" ? basket.code : null
  } catch {
    // No signal, or she went back: cash is always possible.
    return null
  }
}
