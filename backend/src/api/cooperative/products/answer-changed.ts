import type { MedusaResponse } from "@medusajs/framework/http"

/** 409 `changed_meanwhile`, with what it is now, so that whoever wrote can choose. */
export function answerChanged(res: MedusaResponse, current: unknown): void {
  const message = "It changed meanwhile."
  res.status(409).json({ type: "conflict", code: "changed_meanwhile", message, current })
}
