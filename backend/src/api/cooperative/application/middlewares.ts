import type { MiddlewareRoute } from "@medusajs/framework/http"
import { receiveDocument } from "../../documents/receive-document"

export const applicationMiddlewares: MiddlewareRoute[] = [
  { matcher: "/cooperative/application/documents", method: ["POST"], middlewares: [receiveDocument] },
]
