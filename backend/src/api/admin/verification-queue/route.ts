import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQueue } from "../../../review/view/read-queue"
import { parseInput } from "../../errors/parse-input"
import { QueueParameters } from "./validators"

/** `GET /admin/verification-queue?status=submitted&q=&offset=&limit=`: who waits for the network, longest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readQueue(req.scope, parseInput(QueueParameters, req.query)))
}
