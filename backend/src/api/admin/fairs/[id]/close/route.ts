import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readReport } from "../../../../../fairs/figures/read-report"
import { plainText } from "../../../../../languages/plain-text"
import { closeEdition } from "../../../../../workflows/fair/close-edition"
import { parseInput } from "../../../../errors/parse-input"
import { adminPerson } from "../../../cooperatives/admin-person"
import { fairAdmin, fairId } from "../../fair-request"

const CloseFair = z.strictObject({ lessons: plainText(5000).nullish() })

/** `POST /admin/fairs/:id/close`: keeps the fair's figures, when orders and books tell the same to the centime. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const edition_id = fairId(req)
  const { lessons } = parseInput(CloseFair, req.body ?? {})
  await closeEdition(req.scope, {
    ...{ edition_id, lessons: lessons || null, actor: fairAdmin(req), closed_by: adminPerson(req) },
    now: new Date(),
  })
  res.json({ report: await readReport(req.scope, edition_id) })
}
