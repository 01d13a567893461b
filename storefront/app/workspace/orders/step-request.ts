import { z } from "zod"
import { westernDigits } from "~/cart/cart-form"
import type { Json } from "../offline/outbox-entry"

const note = z.string().trim().max(500)
const reason = note.min(1, "reason_needed")
const quantity = z.coerce.number("invalid_quantity").int("invalid_quantity").min(1, "invalid_quantity")

/** Dirhams as they are typed: Arabic digits, a comma or a dot. Empty: not said. */
const dirhams = z
  .string()
  .transform((typed) =>
    westernDigits(typed)
      .replace(/[\s\u00a0]/g, "")
      .replace(/[,٫]/, "."),
  )
  .refine((typed) => /^(\d{1,7}(\.\d{1,2})?)?$/.test(typed), "invalid_amount")
  .transform((typed) => (typed === "" ? undefined : Number(typed)))

const stepSchema = z.discriminatedUnion("step", [
  z.object({ step: z.literal("accept") }),
  z.object({ step: z.literal("refuse"), reason }),
  z.object({ step: z.literal("pack") }),
  z.object({
    step: z.literal("ship"),
    tracking_number: z.string().trim().max(80).optional(),
    carrier: z.string().trim().max(80).optional(),
  }),
  z.object({
    step: z.literal("deliver"),
    parcel_id: z.string().optional(),
    cash_received_mad: dirhams.optional(),
  }),
  z.object({ step: z.literal("cancel_line"), line_id: z.string(), quantity, reason }),
  z.object({ step: z.literal("return_accept"), return_id: z.string() }),
  z.object({ step: z.literal("return_refuse"), return_id: z.string(), reason }),
  z.object({ step: z.literal("return_received"), return_id: z.string() }),
])

type Step = z.infer<typeof stepSchema>

export type StepName = Step["step"]

/** What a step asks of the backend: where below `/cooperative/`, and with what. */
export type StepRequest = { step: StepName; path: string; body: { [name: string]: Json } }

/** Reads a step's form into what the backend is asked; the code of its first fault otherwise. */
export const readStepForm = (orderId: string, form: FormData): StepRequest | { code: string } => {
  const parsed = stepSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return { code: codeOf(parsed.error) }
  const step = parsed.data
  const request = { step: step.step, path: `orders/${encodeURIComponent(orderId)}/${pathOf(step)}` }
  const items = step.step === "ship" ? readPartialItems(form) : undefined
  if (items === "nothing") return { code: "nothing_to_send" }
  return { ...request, body: { ...bodyOf(step), ...(items ? { items } : {}) } }
}

/** A field that is missing altogether has no code of its own. */
const codeOf = ({ issues }: z.ZodError): string => {
  const message = issues[0]?.message ?? ""
  return /^[a-z_]+$/.test(message) ? message : "invalid"
}

const pathOf = (step: Step): string => {
  if ("return_id" in step) {
    const answer = { return_accept: "accept", return_refuse: "refuse", return_received: "received" }[
      step.step
    ]
    return `returns/${encodeURIComponent(step.return_id)}/${answer}`
  }
  return step.step === "cancel_line" ? "cancel-line" : step.step
}

const bodyOf = (step: Step): { [name: string]: Json } => {
  const { step: _named, ...details } = step
  const isSaid = ([name, value]: [string, unknown]): boolean =>
    name !== "return_id" && value !== undefined && value !== ""
  return Object.fromEntries(Object.entries(details).filter(isSaid))
}

/** Only some of the goods leave: `part` is ticked, and `quantity.<line>` says how many. */
const readPartialItems = (
  form: FormData,
): { line_id: string; quantity: number }[] | "nothing" | undefined => {
  if (!form.has("part")) return undefined
  const items = [...form].flatMap(([name, value]) => {
    const quantity = typeof value === "string" ? Number(westernDigits(value)) : 0
    const isLine = name.startsWith("quantity.") && Number.isInteger(quantity) && quantity > 0
    return isLine ? [{ line_id: name.slice("quantity.".length), quantity }] : []
  })
  return items.length > 0 ? items : "nothing"
}
