import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { refusalSentence } from "~/medusa/refusal-sentence"
import { openCardPayment } from "./payment.server"
import type { Route } from "./+types/pay"

/** Answers the card's script: what to confirm the payment with, or the sentence that says why not. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const headers = { "cache-control": "no-store" }
  try {
    return Response.json(await openCardPayment(request, language), { headers })
  } catch (error) {
    if (!(error instanceof MarketError)) throw error
    const sentence = i18nIn(language)._(refusalSentence(error.code))
    return Response.json({ sentence }, { status: error.status, headers })
  }
}
