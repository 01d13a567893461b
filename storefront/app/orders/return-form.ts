import { westernDigits } from "~/i18n/western-digits"
import type { ReturnWish } from "./change-order.server"

/** Why goods are given back, by the backend's names. */
export const RETURN_REASONS = ["changed_mind", "damaged", "not_as_described", "wrong_item", "other"] as const

export type ReturnReason = (typeof RETURN_REASONS)[number]

const text = (value: FormDataEntryValue | null, longest: number): string =>
  typeof value === "string" ? value.trim().slice(0, longest) : ""

/** Reads what a shopper gives back: each line's number stands in `quantity.<line>`; none of all is nothing to return. */
export const readReturnForm = (
  form: FormData,
  part_number: string,
): { wish: ReturnWish } | { code: string } => {
  const items = [...form].flatMap(([name, value]) => {
    if (!name.startsWith("quantity.")) return []
    const quantity = Number(westernDigits(text(value, 10)))
    return Number.isInteger(quantity) && quantity > 0
      ? [{ line_id: name.slice("quantity.".length), quantity }]
      : []
  })
  if (items.length === 0) return { code: "nothing_to_return" }
  const reason = RETURN_REASONS.find((one) => one === form.get("reason"))
  if (!reason) return { code: "return_reason_needed" }
  return { wish: { part_number, items, reason, note: text(form.get("note"), 500) } }
}
