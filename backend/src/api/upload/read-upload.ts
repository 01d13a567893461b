import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { raw } from "express"
import multer, { MulterError } from "multer"
import { ApiError } from "../errors/api-error"

export type Upload = { content: Buffer; filename: string; mime_type: string }

type Limits = {
  maxBytes: number
  /** The code of the refusal beyond `maxBytes`. */
  tooLarge: string
}

const RAW_TYPES = ["image/*", "application/octet-stream"]

type Reader = (req: MedusaRequest, res: MedusaResponse, done: (error?: unknown) => void) => void

function multipartReader(maxBytes: number): Reader {
  const limits = { fileSize: maxBytes, files: 1, fields: 10, fieldSize: 10_000, parts: 12 }
  return multer({ storage: multer.memoryStorage(), limits }).any()
}

function run(reader: Reader, req: MedusaRequest, res: MedusaResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    reader(req, res, (error) =>
      error ? reject(error instanceof Error ? error : new Error("The upload broke off.")) : resolve(),
    )
  })
}

function refusalOf(error: unknown, { tooLarge }: Limits): unknown {
  const isTooLarge =
    (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") ||
    (error instanceof Error && "type" in error && error.type === "entity.too.large")
  if (isTooLarge) return ApiError.invalid(tooLarge, "The file is too large.", { file: tooLarge })
  return ApiError.invalid("upload_unreadable", "The upload could not be read.", { file: "upload_unreadable" })
}

/** A file's name as text: it is shown, never a path. */
function nameOf(file: Express.Multer.File): string {
  return Buffer.from(file.originalname, "latin1").toString("utf8").slice(-120)
}

/**
 * Reads the one file of a request: of a form (`multipart/form-data`, whatever the field), or the body itself. Called by
 * the route, after it knows who asks. What was cut on its way is refused, and leaves nothing behind.
 *
 * @throws {ApiError} 400 with `tooLarge`, `upload_unreadable` or `file_missing`.
 */
export async function readUpload(req: MedusaRequest, res: MedusaResponse, limits: Limits): Promise<Upload> {
  const isForm = Boolean(req.is("multipart/form-data"))
  const reader = isForm
    ? multipartReader(limits.maxBytes)
    : (raw({ type: RAW_TYPES, limit: limits.maxBytes }) as Reader)
  try {
    await run(reader, req, res)
  } catch (error) {
    throw refusalOf(error, limits)
  }
  const [file] = Array.isArray(req.files) ? req.files : []
  if (file?.size) return { content: file.buffer, filename: nameOf(file), mime_type: file.mimetype }
  const body: unknown = req.body
  if (!isForm && Buffer.isBuffer(body) && body.length) {
    return { content: body, filename: "file", mime_type: req.get("content-type") ?? "" }
  }
  throw ApiError.invalid("file_missing", "Send one file.", { file: "required" })
}
