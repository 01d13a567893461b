import { westernDigits } from "~/i18n/western-digits"
import type { QueuedAction } from "../offline"

export type FairRequest = Pick<QueuedAction, "path" | "method" | "body">

const MOST_PEOPLE = 20
const MOST_LETTERS = 1000

/**
 * What an answer to a fair asks of the backend, or the code of what is wrong with the form. Read by hand: the phone
 * reads it too.
 */
export const readFairForm = (id: string, form: FormData): FairRequest | { code: string } => {
  const base = `fairs/${encodeURIComponent(id)}`
  switch (form.get("intent")) {
    case "apply":
      return applicationOf(base, form)
    case "take_back":
      return { path: `${base}/application`, method: "DELETE" }
    case "confirm":
      return { path: `${base}/confirm`, method: "POST", body: {} }
    case "withdraw": {
      const reason = textOf(form, "reason")
      return { path: `${base}/withdraw`, method: "POST", body: reason ? { reason } : {} }
    }
    default:
      return { code: "invalid" }
  }
}

const applicationOf = (base: string, form: FormData): FairRequest | { code: string } => {
  const categories = form.getAll("categories").filter((one) => typeof one === "string")
  if (categories.length === 0) return { code: "categories_needed" }
  const people = Number(westernDigits(textOf(form, "people")))
  if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE) return { code: "invalid_people" }
  const presentation = textOf(form, "presentation")
  return {
    path: `${base}/application`,
    method: "POST",
    body: {
      categories,
      people,
      needs: { electricity: form.has("electricity"), lodging: form.has("lodging") },
      ...(presentation ? { presentation } : {}),
    },
  }
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.trim().slice(0, MOST_LETTERS) : ""
}

/** Under which name the outbox keeps what is about one fair. */
export const aboutFair = (id: string): string => `fair:${id}`
