import { z } from "@medusajs/framework/zod"
import { DOCUMENT_KINDS } from "../../../../modules/cooperative/models/cooperative-document"

export const DocumentParameters = z.object({ kind: z.enum(DOCUMENT_KINDS, "unknown_kind") })
