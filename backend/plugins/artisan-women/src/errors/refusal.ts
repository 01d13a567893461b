import { MedusaError } from "@medusajs/framework/utils"

/** Bad input: 400 with a stable code that a screen can translate. */
export function invalid(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}

/** The request is well formed but the state of things forbids it: 400 with a stable code. */
export function notAllowed(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

/** 404 with a stable code (`province_not_found`). */
export function notFound(what: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `No such ${what.replaceAll("_", " ")}.`,
    `${what}_not_found`,
  )
}
