import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MAX_PHOTO_BYTES } from "../../../listing/photo/check-photo"
import { receivePhoto } from "../../../workflows/listing/photo"
import { readUpload } from "../../upload/read-upload"
import { scopeOf } from "../guard"
import { readOwnPhoto } from "./read-own-photo"

/** `POST /cooperative/photos`: a photograph, as a form or as the body itself. It is made ready in the background. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  scope.assertMaySell()
  const { content } = await readUpload(req, res, { maxBytes: MAX_PHOTO_BYTES, tooLarge: "photo_too_large" })
  const id = await receivePhoto(scope.container, scope.cooperativeId, content)
  res.status(201).json({ photo: await readOwnPhoto(scope, id) })
}
