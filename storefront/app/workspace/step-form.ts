import { z } from "zod"
import { ORDER_STEPS, type OrderStep } from "./cooperative-order"

const stepSchema = z.object({
  step: z.enum(ORDER_STEPS),
  reason: z.string().trim().max(500).optional(),
  tracking_number: z.string().trim().max(80).optional(),
})

/** Reads a step's form: which step, and the reason or tracking number that goes with it. */
export const readStepForm = (
  form: FormData,
): { step: OrderStep; details: Record<string, string> } | { code: string } => {
  const parsed = stepSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return { code: "invalid" }
  const { step, reason, tracking_number } = parsed.data
  if (step === "refuse") return reason ? { step, details: { reason } } : { code: "reason_needed" }
  return { step, details: step === "ship" && tracking_number ? { tracking_number } : {} }
}
