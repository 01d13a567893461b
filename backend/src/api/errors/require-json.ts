import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Refuses with 415 `unsupported_content_type` a body that is not JSON: left unread, it would be taken for an empty one.
 */
export function requireJson(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const hasBody = req.get("transfer-encoding") !== undefined || Number(req.get("content-length") ?? 0) > 0
  if (!hasBody || req.is("json")) return next()
  res.status(415).json({
    type: "invalid_data",
    code: "unsupported_content_type",
    message: "Send JSON.",
  })
}
