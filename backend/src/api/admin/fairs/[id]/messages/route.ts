import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listMessages } from "../../../../../fairs/read-participants"
import { sendMessage } from "../../../../../workflows/fair"
import { parseInput } from "../../../../errors/parse-input"
import { fairAdmin, fairId } from "../../fair-request"
import { SendMessage } from "../../validators"

/** `GET /admin/fairs/:id/messages`: what was written to the exhibitors, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ messages: await listMessages(req.scope, fairId(req)) })
}

/** `POST /admin/fairs/:id/messages`: writes to the exhibitors, by mail and by SMS. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const edition_id = fairId(req)
  const message = parseInput(SendMessage, req.body)
  await sendMessage(req.scope, { ...message, edition_id, actor: fairAdmin(req), now: new Date() })
  res.status(201).json({ messages: await listMessages(req.scope, edition_id) })
}
