import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readModerationQueue } from "../../../workflows/moderation"
import { parseInput } from "../../errors/parse-input"

const querySchema = z.object({ kind: z.enum(["origin", "label", "report"], "unknown_kind").optional() })

/** `GET /admin/product-moderation?kind=`: what waits for an admin, the oldest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { kind } = parseInput(querySchema, req.query)
  const cases = await readModerationQueue(req.scope, kind)
  res.json({ cases, count: cases.length })
}
