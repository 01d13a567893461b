import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { errorHandler } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { refusalOfSignIn } from "../sign-in/refusals"
import { refusalOfCore } from "../store/carts/core-refusals"
import type { FieldCodes } from "./api-error"
import { isBusy } from "./busy"

type Refusal = { status: number; body: { type: string; code: string; message: string; fields?: FieldCodes } }

/** What is left of an `ApiError` once it has crossed a workflow: its fields, perhaps not its class. */
type ApiErrorFields = Refusal["body"] & { isApiError: true }

const STATUS_BY_TYPE: Record<string, number> = {
  [MedusaError.Types.UNAUTHORIZED]: 401,
  [MedusaError.Types.FORBIDDEN]: 403,
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.CONFLICT]: 409,
  not_now: 429,
}

/** Codes by HTTP status for what Express refuses before any route: broken JSON, huge bodies, unknown encodings. */
const CODE_BY_STATUS: Record<number, string> = {
  400: "malformed_request",
  413: "body_too_large",
  415: "unsupported_content_type",
}

/**
 * SQLSTATE class 22, "data exception": a number out of range, a date that does not exist. A NUL character in a text is
 * refused one step earlier, as a protocol violation.
 */
const DATA_EXCEPTION = /^(?:22[0-9A-Z]{3}|08P01)$/

function fieldOf(error: unknown, field: string): unknown {
  return typeof error === "object" && error !== null ? Reflect.get(error, field) : undefined
}

function isApiError(error: unknown): error is ApiErrorFields {
  return fieldOf(error, "isApiError") === true
}

function refusalOfApiError(error: unknown): Refusal | undefined {
  if (!isApiError(error)) return undefined
  const { type, code, message, fields } = error
  return { status: STATUS_BY_TYPE[type] ?? 400, body: { type, code, message, ...(fields ? { fields } : {}) } }
}

function refusalOfParser(error: unknown): Refusal | undefined {
  const status = fieldOf(error, "statusCode") ?? fieldOf(error, "status")
  if (typeof status !== "number" || status < 400 || status >= 500) return undefined
  const code = CODE_BY_STATUS[status] ?? "malformed_request"
  return { status, body: { type: "invalid_data", code, message: "The request could not be read." } }
}

function refusalOfDatabase(error: unknown): Refusal | undefined {
  const code = fieldOf(error, "code")
  if (typeof code !== "string" || !DATA_EXCEPTION.test(code)) return undefined
  return {
    status: 400,
    body: { type: "invalid_data", code: "invalid_value", message: "A value cannot be stored." },
  }
}

/** 429, as for all that may be asked again: what a phone keeps is sent again, and no answer is kept for its key. */
function refusalOfBusy(error: unknown): Refusal | undefined {
  if (!isBusy(error)) return undefined
  return {
    status: 429,
    body: { type: MedusaError.Types.CONFLICT, code: "busy", message: "Try again in a moment." },
  }
}

/**
 * Last handler of every request. It answers our own errors with their code and fields, gives a code to what Express or
 * Postgres refuse because of what was sent, and leaves everything else to core. It never answers a stack trace.
 */
export function answerError() {
  const coreHandler = errorHandler()
  return (error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const refusal =
      refusalOfApiError(error) ??
      refusalOfParser(error) ??
      refusalOfDatabase(error) ??
      refusalOfBusy(error) ??
      refusalOfSignIn(error) ??
      refusalOfCore(error)
    if (!refusal) return void coreHandler(error, req, res, next)
    res.status(refusal.status).json(refusal.body)
  }
}
