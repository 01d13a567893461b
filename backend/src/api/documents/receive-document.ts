import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { ApiError } from "../errors/api-error"

/** The largest paper, in bytes. */
export const MAX_DOCUMENT_SIZE = 8 * 1024 * 1024

const receive = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_DOCUMENT_SIZE, files: 1, fields: 5, fieldSize: 1000, parts: 6 },
}).single("file")

function refusalOf(error: unknown): ApiError {
  if (error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE") {
    return ApiError.invalid("document_too_large", "A paper may have 8 MB.")
  }
  return ApiError.invalid("malformed_request", "The file could not be read.")
}

/**
 * Reads the part `file` of a form into memory.
 *
 * @throws {ApiError} 400 `document_too_large` beyond 8 MB, `malformed_request` for a form cut in the middle.
 */
export function receiveDocument(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  receive(req, res, (error: unknown) => (error ? next(refusalOf(error)) : next()))
}

/** The file that came with a request. @throws {ApiError} 400 `no_file`. */
export function fileOf(req: MedusaRequest): { originalname: string; buffer: Buffer } {
  const file = "file" in req ? req.file : undefined
  if (!file?.buffer.length) throw ApiError.invalid("no_file", "Send one file, as `file`.")
  return file
}
