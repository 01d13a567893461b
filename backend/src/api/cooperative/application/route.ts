import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ApplicationChanges } from "../../../review/application-changes"
import { changeApplication } from "../../../review/change-application"
import { parseInput } from "../../errors/parse-input"
import { scopeOf } from "../guard"
import { readOwnApplication } from "./read-own-application"

/** `GET /cooperative/application`: what was given, what is missing, where it stands. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ application: await readOwnApplication(scopeOf(req)) })
}

/** `PATCH /cooperative/application`: saves a step, complete or not. */
export async function PATCH(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const changes = parseInput(ApplicationChanges, req.body)
  const { cooperativeId: id, status, actor } = scope
  const isChanged = await changeApplication(req.scope, { id, status, changes, actor })
  const application = await readOwnApplication(scope)
  if (isChanged) return void res.json({ application })
  const message = "The application changed meanwhile."
  res.status(409).json({ type: "conflict", code: "changed_meanwhile", message, current: application })
}
