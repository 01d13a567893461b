import type { MedusaResponse } from "@medusajs/framework/http"

/** 429 `too_many_requests`, with how long to wait. */
export function answerTooMany(res: MedusaResponse, seconds: number): void {
  const body = {
    type: "not_allowed",
    code: "too_many_requests",
    message: "Too many attempts: wait, then try again.",
  }
  res.status(429).set("retry-after", String(seconds)).json(body)
}
