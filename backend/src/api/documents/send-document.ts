import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

type Document = { filename: string; mime_type: string; file_key: string }

/**
 * Answers a private paper. A browser takes it for what its first bytes said it is (an image or a PDF, never a page) and
 * keeps no copy that others would share.
 */
export async function sendDocument(
  container: MedusaContainer,
  res: MedusaResponse,
  { filename, mime_type, file_key }: Document,
): Promise<void> {
  const content = await container.resolve(Modules.FILE).getAsBuffer(file_key)
  res
    .set({
      "content-type": mime_type,
      "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(filename)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    .send(content)
}
