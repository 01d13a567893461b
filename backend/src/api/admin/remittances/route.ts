import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { importRemittance, previewRemittance } from "../../../carriers/import-remittance"
import { listRemittances, retrieveRemittance } from "../../../carriers/remittance-view"
import { MAX_SHEET_BYTES } from "../../../listing/sheet/sheet"
import { parseInput } from "../../errors/parse-input"
import { readUpload } from "../../upload/read-upload"
import { adminPerson } from "../cooperatives/admin-person"
import { importRemittanceSchema, listRemittancesSchema } from "./validators"

const PAGE_SIZE = 20

/** `GET /admin/remittances?page=`: the files that were taken, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { page } = parseInput(listRemittancesSchema, req.query)
  const window = { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }
  res.json({ ...(await listRemittances(req.scope, window)), page, page_size: PAGE_SIZE })
}

/** `POST /admin/remittances?commit=0|1`: what a carrier's file would settle, or settles. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { commit, carrier, received_on, received_mad, bank_reference } = parseInput(
    importRemittanceSchema,
    req.query,
  )
  const file = await readUpload(req, res, { maxBytes: MAX_SHEET_BYTES, tooLarge: "file_too_large" })
  const input = {
    ...{ carrier_code: carrier, bank_reference, received_centimes: received_mad },
    ...{ content: file.content, file_name: file.filename, received_at: received_on },
    actor_id: adminPerson(req),
  }
  if (commit === "0") {
    res.json({ is_committed: false, preview: await previewRemittance(req.scope, input) })
    return
  }
  const id = await importRemittance(req.scope, input)
  res.status(201).json({ is_committed: true, remittance: await retrieveRemittance(req.scope, id) })
}
