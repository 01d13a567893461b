import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PhotoVariants, type PhotoVariant } from "../picture"
import type { EncodedPhoto } from "./encode-photo"
import { publicPath } from "./public-path"

const Files = z.array(z.object({ id: z.string(), url: z.string() }))

const backendUrl = (env: NodeJS.ProcessEnv) =>
  env.BACKEND_PUBLIC_URL || `http://localhost:${env.BACKEND_PORT || 9000}`

/** Keeps a photograph as it was sent, where nothing serves it. Answers the file's id. */
export async function storeOriginal(
  container: MedusaContainer,
  content: Buffer,
  mimeType: string,
): Promise<string> {
  const [file] = Files.parse(
    await container.resolve(Modules.FILE).createFiles([
      {
        filename: `photo.${mimeType.split("/")[1]}`,
        mimeType,
        content: content.toString("base64"),
        access: "private",
      },
    ]),
  )
  return file?.id ?? ""
}

/** Publishes the variants of a photograph. */
export async function storeVariants(
  container: MedusaContainer,
  photoId: string,
  encoded: readonly EncodedPhoto[],
): Promise<PhotoVariant[]> {
  const files = Files.parse(
    await container.resolve(Modules.FILE).createFiles(
      encoded.map(({ width, format, content }) => ({
        filename: `photos/${photoId}_w${width}.${format}`,
        mimeType: `image/${format}`,
        content: content.toString("base64"),
        access: "public" as const,
      })),
    ),
  )
  return encoded.flatMap(({ width, format }, index) => {
    const file = files[index]
    return file
      ? [{ width, format, file_id: file.id, url: publicPath(file.url, backendUrl(process.env)) }]
      : []
  })
}

type Stored = { original_file_id: string | null; variants: unknown }

/** Deletes the files of a photograph, but for those `shared` with a copy of it. */
export async function deletePhotoFiles(
  container: MedusaContainer,
  { original_file_id, variants }: Stored,
  shared: ReadonlySet<string> = new Set(),
): Promise<void> {
  const made = PhotoVariants.parse(variants).map(({ file_id }) => file_id)
  const ids = [...made.filter((id) => !shared.has(id)), ...(original_file_id ? [original_file_id] : [])]
  if (ids.length) await container.resolve(Modules.FILE).deleteFiles(ids)
}
