import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { regionalLayout } from "../../../admin-scopes/regional-menu"
import { regionOf } from "../scope/region-of-request"

/** Regional admins get the menu of what they may do; everybody else the layout that core keeps for them. */
function answerRegionalLayout(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (regionOf(req) === null) return next()
  res.json(regionalLayout(req.params["zone"] ?? ""))
}

export const layoutMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/layouts/:zone/configuration",
    methods: ["GET"],
    middlewares: [answerRegionalLayout],
  },
]
