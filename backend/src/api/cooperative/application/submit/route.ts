import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleCorrections } from "../../../../review/settle-corrections"
import { submitCooperativeWorkflow } from "../../../../workflows/cooperative"
import { ApiError } from "../../../errors/api-error"
import { scopeOf } from "../../guard"
import { readOwnApplication } from "../read-own-application"

/** `POST /cooperative/application/submit`: hands a complete application to the network. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const { status, missing } = await readOwnApplication(scope)
  if (status !== "draft") throw ApiError.conflict("wrong_status", `The application is ${status}.`)
  if (Object.keys(missing).length) {
    throw ApiError.invalid("incomplete", "The application is not complete.", missing)
  }
  const { cooperativeId: id, actor } = scope
  await submitCooperativeWorkflow(req.scope).run({ input: { id, actor, reason: null } })
  await settleCorrections(req.scope, id, "all")
  res.json({ status: "submitted" })
}
