import { MedusaError } from "@medusajs/framework/utils"

/** Codes of the fields somebody must correct, by their path (`contact.phone`). */
export type FieldCodes = Record<string, string>

/**
 * An error a client may read. Throw it from a route, a step or a hook: its `code` is stable and is what the storefront
 * translates; its message is an English sentence for developers.
 */
export class ApiError extends MedusaError {
  readonly isApiError = true

  constructor(
    override readonly type: string,
    override readonly code: string,
    message: string,
    readonly fields?: FieldCodes,
  ) {
    super(type, message, code)
  }

  /** 400: what was sent cannot be used. */
  static invalid(code: string, message: string, fields?: FieldCodes): ApiError {
    return new ApiError(MedusaError.Types.INVALID_DATA, code, message, fields)
  }

  /** 400: what was asked is well formed, but not possible as things stand. */
  static notAllowed(code: string, message: string): ApiError {
    return new ApiError(MedusaError.Types.NOT_ALLOWED, code, message)
  }

  /** 401: nobody is signed in. */
  static unauthorized(code: string, message: string): ApiError {
    return new ApiError(MedusaError.Types.UNAUTHORIZED, code, message)
  }

  /** 403: somebody is signed in and may not do this. */
  static forbidden(code: string, message: string): ApiError {
    return new ApiError(MedusaError.Types.FORBIDDEN, code, message)
  }

  /** 404, the same whether the thing does not exist or belongs to somebody else: `notFound("cooperative")`. */
  static notFound(what: string): ApiError {
    return new ApiError(
      MedusaError.Types.NOT_FOUND,
      `${what}_not_found`,
      `No such ${what.replaceAll("_", " ")}.`,
    )
  }

  /** 409: the thing changed meanwhile, or is taken. */
  static conflict(code: string, message: string): ApiError {
    return new ApiError(MedusaError.Types.CONFLICT, code, message)
  }

  /** 429: somebody is at it just now; the same may be asked again. */
  static notNow(code: string, message: string): ApiError {
    return new ApiError("not_now", code, message)
  }
}
