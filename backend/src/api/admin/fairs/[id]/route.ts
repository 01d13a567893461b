import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEdition } from "../../../../fairs/read-editions"
import { changeEdition } from "../../../../workflows/fair"
import { parseInput } from "../../../errors/parse-input"
import { fairAdmin, fairId } from "../fair-request"
import { ChangeFair } from "../validators"

/** `GET /admin/fairs/:id`: an edition with its call, its plan and its counts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ fair: await readEdition(req.scope, fairId(req), new Date()) })
}

/** `POST /admin/fairs/:id`: changes what is said of it; what is left out stays. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = fairId(req)
  const { version, ...changes } = parseInput(ChangeFair, req.body)
  await changeEdition(req.scope, { id, version, changes, actor: fairAdmin(req) })
  res.json({ fair: await readEdition(req.scope, id, new Date()) })
}
