import { MedusaError } from "@medusajs/framework/utils"

/** What our sign-in by phone refuses with. Core's route answers it as the message of a 401, without a code. */
const REFUSALS = {
  wrong_code: { status: 401, type: MedusaError.Types.UNAUTHORIZED, message: "The code is not right." },
  too_many_tries: {
    status: 400,
    type: MedusaError.Types.NOT_ALLOWED,
    message: "The code was tried too often. Ask for another.",
  },
} as const

function isCode(message: string): message is keyof typeof REFUSALS {
  return Object.keys(REFUSALS).includes(message)
}

/** The stable answer to a sign-in by phone that was refused; `undefined` for any other error. */
export function refusalOfSignIn(error: unknown) {
  if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.UNAUTHORIZED) return undefined
  if (!isCode(error.message)) return undefined
  const { status, type, message } = REFUSALS[error.message]
  return { status, body: { type, code: error.message, message } }
}
