import { westernDigits } from "~/i18n/western-digits"
import type { Json } from "../offline/outbox-entry"

export const STEP_NAMES = [
  "accept",
  "refuse",
  "pack",
  "ship",
  "deliver",
  "cancel_line",
  "return_accept",
  "return_refuse",
  "return_received",
  "refund_given",
] as const

export type StepName = (typeof STEP_NAMES)[number]

type Body = { [name: string]: Json }

/** What a step asks of the backend: where below `/cooperative/`, and with what. */
export type StepRequest = { step: StepName; path: string; body: Body }

/** A form that cannot be used as it is, by the code of its first fault. */
class Fault extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/**
 * Reads a step's form into what the backend is asked; the code of its first fault otherwise. Read by hand, because
 * the phone reads it too and a schema library would weigh more than the page.
 */
export const readStepForm = (orderId: string, form: FormData): StepRequest | { code: string } => {
  const step = STEP_NAMES.find((name) => name === form.get("step"))
  if (!step) return { code: "invalid" }
  try {
    return {
      step,
      path: `orders/${encodeURIComponent(orderId)}/${pathOf(step, form)}`,
      body: BODIES[step]?.(form) ?? {},
    }
  } catch (error) {
    if (error instanceof Fault) return { code: error.code }
    throw error
  }
}

const pathOf = (step: StepName, form: FormData): string => {
  if (step === "cancel_line") return "cancel-line"
  if (step === "refund_given")
    return `refunds/${encodeURIComponent(text(form, "refund_id", "invalid"))}/given`
  if (!step.startsWith("return_")) return step
  return `returns/${encodeURIComponent(text(form, "return_id", "invalid"))}/${step.slice("return_".length)}`
}

const reasonOf = (form: FormData): Body => ({ reason: text(form, "reason", "reason_needed") })

const BODIES: Partial<Record<StepName, (form: FormData) => Body>> = {
  refuse: reasonOf,
  return_refuse: reasonOf,
  ship: (form) =>
    said({
      ...carrierOf(form),
      tracking_number: text(form, "tracking_number"),
      items: partOf(form),
    }),
  deliver: (form) =>
    said({ parcel_id: text(form, "parcel_id"), cash_received_mad: dirhams(form, "cash_received_mad") }),
  cancel_line: (form) => ({
    ...reasonOf(form),
    line_id: text(form, "line_id", "invalid"),
    quantity: wholeNumber(text(form, "quantity")) || fault("invalid_quantity"),
  }),
}

const MOST_LETTERS = 500

/** A field's text; the code is thrown when it is needed and empty. */
const text = (form: FormData, name: string, code?: string): string => {
  const value = form.get(name)
  const typed = typeof value === "string" ? value.trim() : ""
  if (typed.length > MOST_LETTERS) fault("too_long")
  return typed || (code ? fault(code) : "")
}

const fault = (code: string): never => {
  throw new Fault(code)
}

/** A whole number in either digits; 0 for anything else. */
const wholeNumber = (typed: string): number => {
  const digits = westernDigits(typed.trim())
  return /^\d{1,6}$/.test(digits) ? Number(digits) : 0
}

/** Dirhams as they are typed: Arabic digits, a comma or a dot; undefined when nothing is. */
const dirhams = (form: FormData, name: string): number | undefined => {
  const typed = westernDigits(text(form, name))
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/[,\u066b]/, ".")
  if (typed === "") return undefined
  return /^\d{1,7}(\.\d{1,2})?$/.test(typed) ? Number(typed) : fault("invalid_amount")
}

/** Who carries it: one of the network's carriers, whoever is named, or the cooperative itself. */
const carrierOf = (form: FormData): Record<string, string> => {
  const choice = text(form, "carrier_choice")
  if (choice === "self") return {}
  return choice === "" || choice === "other" ? { carrier: text(form, "carrier") } : { carrier_code: choice }
}

/** Only some of the goods leave: `part` is ticked, and `quantity.<line>` says how many. */
const partOf = (form: FormData): Json | undefined => {
  if (!form.has("part")) return undefined
  const items = [...form.keys()].flatMap((name) => {
    const quantity = name.startsWith("quantity.") ? wholeNumber(text(form, name)) : 0
    return quantity > 0 ? [{ line_id: name.slice("quantity.".length), quantity }] : []
  })
  return items.length > 0 ? items : fault("nothing_to_send")
}

/** Leaves out what was not said. */
const said = (details: Record<string, Json | undefined>): Body =>
  Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, value]],
    ),
  )
